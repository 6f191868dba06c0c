/** An answer as a table that can be sorted by each column and filtered by words. */
import {el, later} from './dom.js';
import {lang, t} from './i18n.js';
import {isNumber, termNode, textOf} from './result-terms.js';

/** Rows that are shown at once. */
const PAGE = 200;

const collator = new Intl.Collator(lang, {numeric: true});

/**
 * @param {{columns: string[], rows: Object[]}} answer
 * @returns {HTMLElement}
 */
export function resultTable({columns, rows}) {
  const state = {words: '', sorted: null, down: false, shown: PAGE};
  const found = el('span', {class: 'note', role: 'status'});
  const body = el('tbody');
  const more = el('button', {type: 'button', onclick: () => {
    state.shown += PAGE;
    show();
  }}, t('more-rows'));
  const heads = columns.map((column) => head(column, () => {
    state.down = state.sorted === column && !state.down;
    state.sorted = column;
    show();
  }));
  function show() {
    const kept = sorted(rows.filter((row) => matches(row, columns, state.words)), state);
    body.replaceChildren(...kept.slice(0, state.shown).map((row) => el('tr', {}, columns.map((column) => el('td', {}, termNode(row[column]))))));
    more.hidden = kept.length <= state.shown;
    found.textContent = state.words ? t('rows-found', {n: kept.length}) : '';
    heads.forEach((th, at) => th.setAttribute('aria-sort', columns[at] === state.sorted ? (state.down ? 'descending' : 'ascending') : 'none'));
  }
  const filter = el('input', {type: 'search', 'aria-label': t('filter-rows'), placeholder: t('filter-rows'), oninput: later((event) => {
    Object.assign(state, {words: withoutCase(event.target.value), shown: PAGE});
    show();
  }, 120)});
  show();
  return el('div', {class: 'result-table'},
    rows.length > 5 && el('p', {class: 'row-filter'}, filter, found),
    el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('view-table')},
      el('table', {class: 'data'}, el('thead', {}, el('tr', {}, heads)), body)),
    more);
}

function head(column, sort) {
  return el('th', {scope: 'col'}, el('button', {type: 'button', class: 'plain', onclick: sort}, column));
}

function sorted(rows, {sorted: column, down}) {
  if (!column) {
    return rows;
  }
  const numbers = rows.every((row) => !row[column] || isNumber(row[column]));
  const order = numbers
    ? (a, b) => Number(a[column].value) - Number(b[column].value)
    : (a, b) => collator.compare(textOf(a[column]), textOf(b[column]));
  const [bound, unbound] = [rows.filter((row) => row[column]), rows.filter((row) => !row[column])];
  return [...bound.sort((a, b) => (down ? order(b, a) : order(a, b))), ...unbound];
}

function matches(row, columns, words) {
  return !words || words.split(' ').every((word) => columns.some((column) => withoutCase(textOf(row[column])).includes(word)));
}

/** And without marks, so that İ, I, ı and i are one. */
function withoutCase(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').trim();
}
