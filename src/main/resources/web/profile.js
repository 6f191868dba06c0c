/** What the pages of entities and of conflicts share: the head, and lists of statements. */
import {codeName, get} from './api.js';
import {el, fact, joined} from './dom.js';
import {LANGUAGES, lang, t} from './i18n.js';
import {askLink, iriLink, wikidataLink} from './links.js';
import {rowOf} from './record.js';
import {statementCard} from './statement-card.js';

/**
 * @param {string} iri
 * @returns {Promise<Object>} row of `entity`, with its main names in `labels` by language
 */
export async function entityAt(iri) {
  const languages = Object.keys(LANGUAGES);
  const rows = await Promise.all(languages.map((code) => rowOf(get('entity', {entity: iri, lang: code}))));
  const labels = new Map(languages.map((code, at) => [code, rows[at].label]));
  return {...rows[languages.indexOf(lang)], labels};
}

/**
 * @param {Object} entity of entityAt
 * @param {Map<string, {label: string, iri: string}>} codes of api.js
 * @param {...[string, *]} facts key and content, beside those that every entity has
 */
export function profileHead(entity, codes, ...facts) {
  return el('header', {class: 'profile-head'},
    entity.type && el('p', {class: 'kicker'}, t(`type-${entity.type}`)),
    el('h1', {}, entity.label),
    el('dl', {class: 'facts'},
      fact(t('country'), codeLinks(entity.country?.filter((code) => code !== entity.code), codes)),
      fact(t('code'), entity.code && el('code', {}, entity.code)),
      ...facts.map(([key, content]) => fact(t(key), content)),
      fact(t('wikidata'), wikidataLink(entity.wikidata))),
    namesOf(entity));
}

/**
 * @param {string[]} [list] codes
 * @param {Map<string, {label: string, iri: string}>} codes of api.js
 * @returns {Array} names, as links where the code is known
 */
export function codeLinks(list, codes) {
  return joined((list ?? []).map((code) => {
    const known = codes.get(code);
    return known ? iriLink(known.iri, known.label) : codeName(code, codes);
  }));
}

/** The main name in each language, the others on demand. */
function namesOf({labels, names}) {
  const others = (names ?? []).filter((name) => ![...labels.values()].includes(name));
  return [
    el('ul', {class: 'names', 'aria-label': t('names')}, [...labels].map(([code, name]) =>
      el('li', {}, el('span', {class: 'note'}, code.toUpperCase()), ' ', el('span', {lang: code}, name)))),
    others.length > 0 && el('details', {class: 'other-names'},
      el('summary', {}, t('other-names', {n: others.length})),
      el('ul', {class: 'names'}, others.map((name) => el('li', {}, name)))),
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
