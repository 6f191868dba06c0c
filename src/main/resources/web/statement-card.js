/**
 * A statement as it stands in every list.
 *
 *   list.append(statementCard(row, await codes()))
 *
 * Row: a row of who-said-what-about-whom or of any query with some of its columns; what is absent is left out.
 */
import {actChip} from './acts.js';
import {codeName, hrefOf} from './api.js';
import {cutTo} from './dates.js';
import {el, joined} from './dom.js';
import {foundWords} from './found-words.js';
import {day, t} from './i18n.js';

/**
 * @typedef {{statement: string, date?: string, precision?: string, printed?: string[], speaker?: string[],
 *     speakerIri?: string[], role?: string[], country?: string[], act?: string[], target?: string[],
 *     conflict?: string[], words: string, language: string, outlet?: string[], kind?: string, reports?: number}} Row
 * @param {Row} row
 * @param {Map<string, {label: string, iri: string}>} codes of api.js
 * @param {string} [searched] words to mark
 * @returns {HTMLElement}
 */
export function statementCard(row, codes, searched = '') {
  const acts = row.act?.length ? row.act : ['state'];
  return el('article', {class: `card act-${acts[0]}`},
    el('p', {class: 'said'}, speakers(row, codes), el('span', {class: 'acts'}, acts.map((act) => actChip(act, codes)))),
    el('blockquote', {lang: row.language, class: `kind-${row.kind ?? 'direct'}`}, foundWords(row.words, searched, row.language)),
    matters(row, codes),
    el('p', {class: 'source'}, when(row), where(row),
      el('a', {class: 'permalink', href: hrefOf(row.statement)}, t('open-statement'))));
}

function speakers(row, codes) {
  const names = row.speaker ?? [];
  const links = names.map((name, at) => {
    const iri = row.speakerIri?.length === names.length ? row.speakerIri[at] : null;
    return iri ? el('a', {class: 'speaker', href: hrefOf(iri)}, name) : el('b', {class: 'speaker'}, name);
  });
  const countries = (row.country ?? []).map((code) => codeName(code, codes)).filter((name) => !names.includes(name));
  return [
    links.length > 0 ? joined(links) : el('b', {class: 'speaker'}, t('unnamed')),
    row.role?.length > 0 && el('span', {class: 'office'}, row.role.join(', ')),
    countries.length > 0 && el('span', {class: 'country'}, countries.join(', ')),
  ];
}

function matters(row, codes) {
  const chips = (list, kind, name) =>
    (list ?? []).map((code) => el('li', {class: kind}, el('span', {class: 'unseen'}, `${name}: `), named(code, codes)));
  const all = [...chips(row.target, 'target', t('about')), ...chips(row.conflict, 'conflict', t('conflict'))];
  return all.length > 0 && el('ul', {class: 'matters'}, all);
}

function named(code, codes) {
  const known = codes.get(code);
  return known ? el('a', {href: hrefOf(known.iri)}, known.label) : codeName(code, codes);
}

/** The day of the words; that of the print too where it is another. */
function when({date, precision, printed}) {
  const said = date ? el('time', {datetime: cutTo(date, precision)}, day(date, precision)) : t('undated');
  const others = (printed ?? []).filter((other) => other !== date);
  return el('span', {class: 'when'}, said,
    others.length > 0 && [' ', el('small', {}, t('printed', {day: others.map((other) => day(other, 'short')).join(', ')}))]);
}

function where({outlet, kind, reports}) {
  return [
    kind && el('span', {}, t(`kind-${kind}`)),
    outlet?.length > 0 && el('span', {class: 'outlet'}, outlet.join(', ')),
    reports > 1 && el('span', {}, t('reports', {n: reports})),
  ];
}
