/** An answer as bars: a column that names, a column that counts. */
import {hrefOf} from './api.js';
import {el} from './dom.js';
import {ranking} from './ranking.js';
import {isNumber, textOf} from './result-terms.js';

/** More bars are no chart. */
const MOST = 100;

/**
 * @param {{columns: string[], rows: Object[]}} answer
 * @returns {{label: string, value: string}|null} the first columns that fit
 */
export function barColumns({columns, rows}) {
  const counts = (column) => rows.every((row) => isNumber(row[column]) && Number(row[column].value) >= 0);
  const value = rows.length > 1 && rows.length <= MOST && columns.filter(counts).at(-1);
  const label = columns.find((column) => !counts(column) && rows.some((row) => row[column]));
  return value && label ? {label, value} : null;
}

/** @param {{rows: Object[]}} answer @param {{label: string, value: string}} chosen */
export function resultBars({rows, columns}, {label, value}) {
  const names = columns.filter((column) => column !== value && rows.every((row) => row[column] && !isNumber(row[column])));
  const bars = rows.map((row) => ({
    label: (names.length > 0 ? names : [label]).slice(0, 3).map((column) => textOf(row[column])).join(' · '),
    statements: Number(row[value].value),
    told: row[value].value,
    href: row[label]?.type === 'uri' ? hrefOf(row[label].value) ?? undefined : undefined,
  }));
  return el('div', {class: 'bars-view'}, el('p', {class: 'note'}, value), ranking(bars));
}
