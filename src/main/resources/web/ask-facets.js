/**
 * Whom, what and where the hits are from, with counts: a click narrows the question, another takes that back. A facet
 * counts what there would be without its own filter, so that one can change over to another value.
 */
import {ACTS, actChip} from './acts.js';
import {codeName, codes} from './api.js';
import {el} from './dom.js';
import {languageName, number, t} from './i18n.js';
import {nameOf, readable} from './names.js';

/** Facet, and the field that it narrows. */
const FACETS = {speaker: 'speaker', country: 'speaker', about: 'about', conflict: 'conflict', act: 'act', outlet: 'outlet', language: 'language'};
const SHOWN = 6;

/**
 * @param {HTMLElement} place
 * @param {{facet: string, value: string, label?: string, statements: number}[]} rows
 * @param {Object<string, string>} question
 * @param {(change: Object<string, string>) => void} ask
 * @param {AbortSignal} signal when the question is no longer asked
 */
export async function showFacets(place, rows, question, ask, signal) {
  const known = await codes();
  const chosen = await names(question);
  if (signal.aborted) {
    return;
  }
  const focused = document.activeElement?.dataset?.facet;
  const groups = Object.keys(FACETS).map((facet) => group(facet, rows.filter((row) => row.facet === facet)));
  place.replaceChildren(...groups.filter(Boolean));
  if (focused) {
    place.querySelector(`[data-facet="${CSS.escape(focused)}"]`)?.focus({preventScroll: true});
  }

  function group(facet, found) {
    const field = FACETS[facet];
    if (found.length === 0) {
      return null;
    }
    const most = Math.max(...found.map((row) => row.statements));
    const items = ordered(facet, found).map((row) => el('li', {}, button(facet, field, row, found, most)));
    const shown = facet === 'act' ? ACTS.length : SHOWN;
    const further = items.slice(shown);
    return el('section', {class: `facet facet-${facet}`},
      el('h3', {}, t(facet === 'country' ? 'speaker-country' : field)),
      el('ul', {}, items.slice(0, shown)),
      further.length > 0 && el('details', {}, el('summary', {}, t('further', {n: further.length})), el('ul', {}, further)));
  }

  function button(facet, field, row, found, most) {
    const value = facet === 'speaker' || facet === 'outlet' ? readable({iri: row.value, label: row.label}, found) : row.value;
    const pressed = [value, row.value].includes(question[field]) || (row.label && row.label === chosen[field]);
    const made = el('button', {type: 'button', 'aria-pressed': String(Boolean(pressed)), 'data-facet': `${facet} ${value}`,
      onclick: () => ask({[field]: pressed ? '' : value})},
    el('span', {class: 'name'}, name(facet, row)), ' ', el('span', {class: 'count'}, number(row.statements)));
    made.style.setProperty('--share', row.statements / most);
    return made;
  }

  function name(facet, row) {
    if (facet === 'act') {
      return actChip(row.value, known);
    }
    return facet === 'language' ? languageName(row.value) : (row.label ?? codeName(row.value, known));
  }
}

/** What the values of the question are called, so that Lavrov presses Sergey Lavrov. */
async function names(question) {
  const all = Object.values(FACETS).filter((field) => question[field]);
  return Object.fromEntries(await Promise.all(all.map(async (field) => [field, await nameOf(field, question[field])])));
}

/** Acts from cooperation to conflict, everything else by its count. */
function ordered(facet, rows) {
  const at = (row) => ACTS.findIndex(({code}) => code === row.value);
  return facet === 'act' ? [...rows].sort((one, other) => at(one) - at(other)) : rows;
}

/**
 * A column a year: pressed, the question is for that year.
 *
 * @param {HTMLElement} place
 * @param {{facet: string, value: string, statements: number}[]} rows
 * @param {Object<string, string>} question
 * @param {(change: Object<string, string>) => void} ask
 */
export function showYears(place, rows, question, ask) {
  const counts = new Map(rows.filter(({facet}) => facet === 'year').map(({value, statements}) => [Number(value), statements]));
  const first = Math.min(...counts.keys());
  const most = Math.max(...counts.values());
  const focused = document.activeElement?.dataset?.year;
  const years = counts.size > 1 ? Array.from({length: Math.max(...counts.keys()) - first + 1}, (_, at) => first + at) : [];
  place.hidden = years.length === 0;
  place.replaceChildren(...years.map(column));
  if (focused) {
    place.querySelector(`[data-year="${focused}"]`)?.focus({preventScroll: true});
  }

  function column(year) {
    const n = counts.get(year) ?? 0;
    const pressed = question.from === String(year) && question.to === String(year);
    const made = el('button', {type: 'button', 'aria-pressed': String(pressed), 'data-year': year, disabled: n === 0,
      'aria-label': `${year}: ${t('statements', {n})}`, title: t('statements', {n}),
      onclick: () => ask(pressed ? {from: '', to: ''} : {from: String(year), to: String(year)})},
    el('span', {class: 'column'}), el('span', {class: 'year'}, String(year)));
    made.style.setProperty('--share', n / most);
    return made;
  }
}
