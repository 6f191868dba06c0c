/** What the pages of entities and of conflicts share: the head, and lists of statements. */
import {get} from './api.js';
import {el} from './dom.js';
import {LANGUAGES, lang, t} from './i18n.js';
import {askLink, iriLink, wikidataLink} from './links.js';
import {statementCard} from './statement-card.js';

/**
 * @param {Object} entity row of `entity`
 * @param {Map<string, {label: string, iri: string}>} codes of api.js
 * @param {...[string, *]} facts key and content, beside those that every entity has
 */
export function profileHead(entity, codes, ...facts) {
  const country = entity.country && [codes.get(entity.country)].map((known) => (known ? iriLink(known.iri, known.label) : entity.country));
  return el('header', {class: 'profile-head'},
    el('p', {class: 'kicker'}, t(`type-${entity.type}`)),
    el('h1', {}, entity.label),
    el('dl', {class: 'facts'},
      fact('country', country),
      fact('code', entity.code && el('code', {}, entity.code)),
      ...facts.map(([key, content]) => fact(key, content)),
      fact('wikidata', wikidataLink(entity.wikidata))),
    namesOf(entity));
}

function fact(key, content) {
  return content && content.length !== 0 && el('div', {}, el('dt', {}, t(key)), el('dd', {}, content));
}

/** `name@language`, main names first: the first of each language is shown, the others on demand. */
function namesOf({names}) {
  const known = (names ?? []).map((written) => ({name: written.replace(/@\w*$/, ''), language: written.match(/@(\w+)$/)?.[1] ?? ''}));
  const main = Object.keys(LANGUAGES).map((code) => known.find(({language}) => language === code)).filter(Boolean);
  const others = known.filter((each) => !main.includes(each) && !main.some(({name}) => name === each.name));
  const written = ({name, language}) => el('li', {}, el('span', {class: 'note'}, language.toUpperCase()), ' ', el('span', {lang: language || null}, name));
  return [
    el('ul', {class: 'names', 'aria-label': t('names')}, main.map(written)),
    others.length > 0 && el('details', {class: 'other-names'}, el('summary', {}, t('other-names', {n: others.length})), el('ul', {class: 'names'}, others.map(written))),
  ];
}

/**
 * @param {Object<string, string>} filters of who-said-what-about-whom
 * @param {Map<string, Object>} codes of api.js
 * @param {string} more label of the link to all of them
 * @returns {Promise<Array>} nothing where there is no statement
 */
export async function newestStatements(filters, codes, more) {
  const {rows} = await get('who-said-what-about-whom', {...filters, lang, limit: 6});
  return rows.length > 0
    ? [el('div', {class: 'cards'}, rows.map((row) => statementCard(row, codes))), el('p', {class: 'more'}, askLink(filters, more))]
    : [];
}
