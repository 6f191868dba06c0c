/** Statements over time as columns stacked by act, from cooperation to conflict; each opens its period on the Ask page. */
import {ACTS, actChip} from './acts.js';
import {codeName, get} from './api.js';
import {el} from './dom.js';
import {day, number, t} from './i18n.js';
import {askLink} from './links.js';

/** Over so many years, months say more. */
const FEW_YEARS = 3;

/** So many names fit below the columns. */
const NAMES = 10;

/**
 * @param {Object<string, string>} filters of `acts-over-time` and of the Ask page
 * @param {Map<string, {label: string}>} codes of api.js
 * @returns {Promise<HTMLElement|null>} null where nothing is dated
 */
export async function actsOverTime(filters, codes) {
  let {rows} = await get('acts-over-time', {...filters, by: 'year'});
  if (rows.length > 0 && new Set(rows.map(({period}) => period)).size <= FEW_YEARS) {
    ({rows} = await get('acts-over-time', {...filters, by: 'month'}));
  }
  return rows.length > 0 ? chart(periodsOf(rows), filters, codes) : null;
}

/** Every year or month from the first to the last, those without statements too. */
function periodsOf(rows) {
  const counts = new Map();
  for (const {period, act, statements} of rows) {
    const acts = counts.get(String(period)) ?? new Map();
    counts.set(String(period), acts.set(act, statements));
  }
  const [first, last] = [[...counts.keys()].sort()[0], [...counts.keys()].sort().at(-1)];
  const periods = [];
  for (let period = first; period <= last; period = following(period)) {
    const acts = counts.get(period) ?? new Map();
    periods.push({period, acts, total: [...acts.values()].reduce((sum, n) => sum + n, 0)});
  }
  return periods;
}

function following(period) {
  const [year, month] = period.split('-').map(Number);
  if (!month) {
    return String(year + 1);
  }
  return month < 12 ? `${year}-${String(month + 1).padStart(2, '0')}` : `${year + 1}-01`;
}

function chart(periods, filters, codes) {
  const most = Math.max(...periods.map(({total}) => total));
  const step = Math.ceil(periods.length / NAMES);
  const used = ACTS.filter(({code}) => periods.some(({acts}) => acts.has(code)));
  return el('div', {class: 'acts-over-time'},
    el('ol', {class: 'columns', 'aria-label': t('columns-label')},
      periods.map((period, at) => el('li', {}, column(period, most, filters, codes), at % step === 0 && periodName(period.period)))),
    el('p', {class: 'legend'}, used.map(({code}) => actChip(code, codes))));
}

function column({period, acts, total}, most, filters, codes) {
  const parts = ACTS.filter(({code}) => acts.has(code)).map(({code, colour}) => ({code, colour, n: acts.get(code)}));
  const told = parts.map(({code, n}) => `${codeName(code, codes)} ${n}`).join(', ');
  const name = `${nameOf(period)}: ${t('statements', {n: total})}${told && ` (${told})`}`;
  const link = total > 0 ? askLink({...filters, from: period, to: period}, '') : el('span');
  link.className = 'column';
  link.title = name;
  if (total > 0) {
    link.setAttribute('aria-label', name);
    link.append(el('small', {}, number(total)));
  }
  link.append(...parts.reverse().map(({colour, n}) => bar(colour, (100 * n) / most)));
  return link;
}

function bar(colour, height) {
  const part = el('span');
  part.style.background = colour;
  part.style.height = `${height}%`;
  return part;
}

const nameOf = (period) => day(period, period.length > 4 ? 'month' : 'year');

function periodName(period) {
  const short = period.length > 4 ? period.slice(0, 7).split('-').reverse().join('.') : period;
  return el('span', {class: 'period', 'aria-hidden': 'true'}, short);
}
