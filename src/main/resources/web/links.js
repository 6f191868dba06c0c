/** Links to what the data points at. */
import {hrefOf} from './api.js';
import {el} from './dom.js';
import {t} from './i18n.js';

/**
 * @param {string} iri
 * @param {string} label
 * @param {Object<string, *>} [attributes]
 * @returns {HTMLElement} a link; plain text where no browser should follow the IRI
 */
export function iriLink(iri, label, attributes = {}) {
  const href = iri && hrefOf(iri);
  if (!href) {
    return el('span', attributes, label);
  }
  const away = href.startsWith('/') ? {} : {rel: 'noopener noreferrer external', class: 'away'};
  return el('a', {href, ...away, ...attributes}, label);
}

/** @param {string} [item] IRI or number of a Wikidata item @returns {HTMLElement|null} its number as a link */
export function wikidataLink(item) {
  const qid = item?.match(/Q\d+$/)?.[0];
  return qid ? iriLink(`https://www.wikidata.org/entity/${qid}`, qid, {class: 'away wikidata', title: 'Wikidata'}) : null;
}

/**
 * @param {string} iri
 * @returns {HTMLElement} links to what is known of it as RDF
 */
export function rdfLinks(iri) {
  const link = (format, name) => el('a', {href: `${hrefOf(iri)}?format=${format}`, rel: 'alternate'}, name);
  return el('p', {class: 'rdf'}, t('rdf'), ' ', link('turtle', 'Turtle'), ' · ', link('jsonld', 'JSON-LD'));
}

/**
 * @param {Object<string, string>} filters of the Ask page
 * @param {string} label
 */
export function askLink(filters, label) {
  return el('a', {href: `/?${new URLSearchParams(filters)}`, class: 'ask-link'}, label);
}
