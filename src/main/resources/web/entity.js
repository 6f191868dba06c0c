/** The page of a person, a state, a body or an outlet. */
import {actsOverTime} from './acts-over-time.js';
import {codes, get} from './api.js';
import {el} from './dom.js';
import {facetPanel, facetsOf, recordHref} from './facets.js';
import {lang, t} from './i18n.js';
import {rdfLinks} from './links.js';
import {entityAt, newestStatements, profileHead} from './profile.js';
import {section, showRecord} from './record.js';
import {tenureChart} from './tenures.js';

/** What statements can tell of each type of entity; whatever there is none of is left out. */
const PARTS = {
  person: [speaking],
  agent: [speaking],
  body: [speaking, spokenOf],
  country: [speaking, spokenOf],
  medium: [speaking, printing],
};

async function read(iri) {
  const [entity, names] = await Promise.all([entityAt(iri), codes()]);
  const parts = PARTS[entity.type] ?? [];
  const [held, ...said] = await Promise.all([offices(entity, names), ...parts.map((part) => part(entity, names))]);
  const silent = parts.length > 0 && !said.flat().some(Boolean);
  return {
    title: entity.label,
    content: [profileHead(entity, names), held, ...said.flat(), silent && el('p', {class: 'note'}, t('nothing-known')), rdfLinks(iri)],
  };
}

async function offices({iri, type}, names) {
  const {rows} = type === 'person' ? await get('tenures', {person: iri, lang}) : {rows: []};
  return section('offices', tenureChart(rows, names));
}

async function speaking(entity, names) {
  const filters = {speaker: entity.iri};
  const facets = await facetsOf(filters);
  if (facets.total === 0) {
    return [];
  }
  const collective = entity.type === 'country' || entity.type === 'body';
  return [
    section('spoke-when', el('p', {class: 'note'}, t('statements', {n: facets.total})), await actsOverTime(filters, names)),
    section('spoke-about', el('div', {class: 'rankings'},
      facetPanel('about-whom', facets.of('about'), aboutHref(entity)),
      facetPanel('about-matters', facets.of('conflict'), recordHref(names)),
      collective && facetPanel('spoken-by', facets.of('speaker'), recordHref(names)),
      facetPanel('printed-in', facets.of('outlet'), recordHref(names)))),
    section('newest', await newestStatements(filters, names, t('all-statements', {n: facets.total}))),
  ];
}

/** Two states or bodies have a page of their own; a person's words about one are on the Ask page. */
function aboutHref({iri, code}) {
  return ({value}) => (code ? pairHref(code, value) : `/?${new URLSearchParams({speaker: iri, about: value})}`);
}

const pairHref = (a, b) => `/pair?${new URLSearchParams({a, b})}`;

async function spokenOf(entity, names) {
  const filters = {about: entity.code};
  const facets = entity.code ? await facetsOf(filters) : {total: 0};
  return facets.total > 0 && [
    section('spoken-of', el('p', {class: 'note'}, t('statements', {n: facets.total})),
      el('div', {class: 'rankings'},
        facetPanel('by-state', facets.of('country').filter(({value}) => value !== entity.code), ({value}) => pairHref(value, entity.code)),
        facetPanel('by-speaker', facets.of('speaker'), recordHref(names)))),
    section('newest-about', await newestStatements(filters, names, t('all-statements', {n: facets.total}))),
  ];
}

async function printing({iri}, names) {
  const filters = {outlet: iri};
  const facets = await facetsOf(filters);
  return facets.total > 0 && [
    section('prints', el('p', {class: 'note'}, t('statements', {n: facets.total})),
      el('div', {class: 'rankings'},
        facetPanel('by-speaker', facets.of('speaker'), recordHref(names)),
        facetPanel('about-whom', facets.of('about'), recordHref(names)),
        facetPanel('about-matters', facets.of('conflict'), recordHref(names)))),
    section('newest-printed', await newestStatements(filters, names, t('all-statements', {n: facets.total}))),
  ];
}

await showRecord(read);
