/** The page of a conflict or an issue: what it is, what was said about it and by whom, and what happened. */
import {actsOverTime} from './acts-over-time.js';
import {codes, get} from './api.js';
import {el} from './dom.js';
import {facetPanel, facetsOf, recordHref} from './facets.js';
import {day, lang, t} from './i18n.js';
import {iriLink, rdfLinks} from './links.js';
import {newestStatements, profileHead} from './profile.js';
import {rowOf, section, showRecord} from './record.js';
import {statementCard} from './statement-card.js';

/** How many of the first statements are shown. */
const OLDEST = 3;

async function read(iri) {
  const [entity, names] = await Promise.all([rowOf(get('entity', {entity: iri, lang})), codes()]);
  const filters = {conflict: entity.code};
  const [facets, events] = await Promise.all([facetsOf(filters), get('events', filters)]);
  return {
    title: entity.label,
    content: [
      profileHead(entity, names, ['span', span(entity)], ['broader', linked(entity.broader, names)], ['places', linked(entity.places, names)]),
      ...(facets.total > 0 ? await said(filters, facets, names) : [el('p', {class: 'note'}, t('nothing-known'))]),
      section('events', eventList(events.rows)),
      rdfLinks(iri),
    ],
  };
}

async function said(filters, facets, names) {
  return [
    section('spoke-when', el('p', {class: 'note'}, t('statements', {n: facets.total})), await actsOverTime(filters, names)),
    section('who-speaks', el('div', {class: 'rankings'},
      facetPanel('by-state', facets.of('country'), recordHref(names)),
      facetPanel('by-speaker', facets.of('speaker'), recordHref(names)),
      facetPanel('about-whom', facets.of('about'), recordHref(names)))),
    section('newest', await newestStatements(filters, names, t('all-statements', {n: facets.total}))),
    section('oldest', await oldest(filters, names)),
  ];
}

async function oldest(filters, names) {
  const {rows} = await get('statements-about-conflict', {...filters, lang, limit: OLDEST});
  return rows.length > 0 && el('div', {class: 'cards'}, rows.map((row) => statementCard(row, names)));
}

function span({start, end}) {
  return start && `${day(start)} – ${end ? day(end) : t('goes-on')}`;
}

/** Codes and names, those that are known as links. */
function linked(values, names) {
  return (values ?? []).flatMap((value, at) => {
    const known = names.get(value);
    return [at > 0 && ', ', known ? iriLink(known.iri, known.label) : value];
  });
}

function eventList(rows) {
  return rows.length > 0 && el('ol', {class: 'event-list'}, rows.map((event) =>
    el('li', {}, el('time', {datetime: event.date}, day(event.date)), ' ', event[`title_${lang}`] ?? event.title_en)));
}

await showRecord(read);
