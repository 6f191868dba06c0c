/** Offices over time: a row an office, a bar for each time that it was held. */
import {codeName} from './api.js';
import {el} from './dom.js';
import {day, t} from './i18n.js';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/**
 * @param {{office: string, country?: string, start?: string, end?: string}[]} rows of `tenures`
 * @param {Map<string, {label: string}>} codes of api.js
 * @returns {HTMLElement|null} null without any
 */
export function tenureChart(rows, codes) {
  const dated = rows.filter(({start, end}) => start || end);
  if (dated.length === 0) {
    return null;
  }
  const axis = axisOf(dated);
  const offices = Map.groupBy(dated, ({office, country}) => [office, country && codeName(country, codes)].filter(Boolean).join(', '));
  return el('div', {class: 'tenures'},
    el('dl', {}, [...offices].map(([office, held]) => [
      el('dt', {}, office),
      el('dd', {}, el('span', {class: 'bars', 'aria-hidden': 'true'}, held.map((tenure) => bar(tenure, axis))),
        held.map((tenure) => el('span', {class: 'term'}, term(tenure)))),
    ])),
    el('p', {class: 'axis', 'aria-hidden': 'true'}, ticks(axis)));
}

/** From the first year to the last, or to this one where a tenure goes on. */
function axisOf(rows) {
  const years = rows.flatMap(({start, end}) => [start, end]).filter(Boolean).map((date) => Number(date.slice(0, 4)));
  const open = rows.some(({end}) => !end);
  return {first: Math.min(...years), last: Math.max(...years, open ? new Date().getFullYear() : 0) + 1};
}

const share = (date, {first, last}) => (100 * ((Date.parse(date) - Date.UTC(first, 0)) / YEAR)) / (last - first);

function bar({start, end}, axis) {
  const left = start ? share(start, axis) : 0;
  const right = end ? share(end, axis) : 100;
  const drawn = el('span', {class: ['bar', !start && 'open-start', !end && 'open-end'].filter(Boolean).join(' ')});
  drawn.style.left = `${left}%`;
  drawn.style.width = `max(3px, ${right - left}%)`;
  return drawn;
}

function ticks(axis) {
  const step = Math.ceil((axis.last - axis.first) / 6);
  const years = Array.from({length: axis.last - axis.first}, (unused, at) => axis.first + at).filter((year) => (year - axis.first) % step === 0);
  return years.map((year) => {
    const tick = el('span', {}, String(year));
    tick.style.left = `${share(`${year}-01-01`, axis)}%`;
    return tick;
  });
}

/** The first and the last day of a year stand for the year: sources give no more. */
function term({start, end}) {
  const from = start ? day(start, start.endsWith('-01-01') ? 'year' : 'short') : t('term-unknown');
  const to = end ? day(end, end.endsWith('-12-31') ? 'year' : 'short') : '';
  return from === to ? from : `${from} – ${to}`.trim();
}
