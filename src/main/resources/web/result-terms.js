/** The terms of an answer as people read them. */
import {site} from './api.js';
import {el} from './dom.js';
import {t} from './i18n.js';
import {iriLink} from './links.js';
import {shortened} from './prefixes.js';
import {unfoldButton} from './unfold.js';

/** Longer texts are shortened. */
const LONG = 180;

/** Names that are hashes say no more by all of their digits. */
const HASH = /\b([0-9a-f]{8})[0-9a-f]{24}\b/;

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = ['integer', 'decimal', 'double', 'float', 'int', 'long', 'nonNegativeInteger'].map((name) => XSD + name);
const DATES = ['date', 'dateTime', 'gYear', 'gYearMonth'].map((name) => XSD + name);

/** @typedef {import('./sparql-request.js').Term} Term */

/** @param {Term} [term] */
export const isNumber = (term) => NUMBERS.includes(term?.datatype);

/** @param {Term} [term] plain texts that look like a day count, too */
export const isDate = (term) => DATES.includes(term?.datatype) || (term?.type === 'literal' && /^\d{4}-\d\d(-\d\d)?(T|$)/.test(term.value));

/** @param {Term} [term] @returns {string} */
export function textOf(term) {
  if (!term) {
    return '';
  }
  return term.type === 'uri' ? shortened(term.value, site.base) : term.value;
}

/** @param {Term} [term] @returns {Node|string} */
export function termNode(term) {
  if (!term) {
    return '';
  }
  if (term.type === 'uri') {
    return iriLink(term.value, textOf(term).replace(HASH, '$1…'), {title: term.value});
  }
  if (isNumber(term)) {
    return el('span', {class: 'number'}, term.value);
  }
  const lang = term['xml:lang'] || null;
  return term.value.length > LONG ? shortenedText(term.value, lang) : el('span', {lang}, term.value);
}

function shortenedText(text, lang) {
  const start = `${text.slice(0, LONG)}…`;
  const shown = el('span', {lang}, start);
  const button = unfoldButton(t('unfold'), t('fold'), (open) => {
    shown.textContent = open ? text : start;
  });
  button.classList.add('unfold');
  return el('span', {}, shown, ' ', button);
}
