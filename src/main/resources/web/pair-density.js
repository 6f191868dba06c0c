/** How many statements of each tone a month, a quarter, a week: the areas of the chart and of the strip below it. */
import {toneOf} from './acts.js';
import {DAY} from './day-numbers.js';
import {LANES} from './pair-points.js';

const UNITS = [
  {unit: 'day', days: 1, interval: () => d3.utcDay},
  {unit: 'week', days: 7, interval: () => d3.utcMonday},
  {unit: 'month', days: 30.4, interval: () => d3.utcMonth},
  {unit: 'quarter', days: 91.3, interval: () => d3.utcMonth.every(3)},
  {unit: 'year', days: 365.2, interval: () => d3.utcYear},
];

/** Pixels that a unit needs at least to be told from its neighbours. */
const WIDTH = 7;

/** @param {number} perDay pixels @returns {{unit: string, days: number, interval: Function}} */
export function unitFor(perDay) {
  return UNITS.find(({days}) => days * perDay >= WIDTH) ?? UNITS.at(-1);
}

/**
 * @param {Object[]} points
 * @param {{interval: Function}} unit of unitFor
 * @param {number} from first day
 * @param {number} to day after the last
 * @returns {Object[]} {start, end, ab: {cooperation, neutral, conflict, total}, ba: …, third: …}, without gaps
 */
export function density(points, unit, from, to) {
  const interval = unit.interval();
  const bins = [];
  for (let start = interval.floor(new Date(from * DAY)); start < to * DAY; start = bins.at(-1).next) {
    const next = interval.offset(start, 1);
    bins.push({start: start / DAY, end: next / DAY, next, ...Object.fromEntries(LANES.map((lane) => [lane, empty()]))});
  }
  const startOf = d3.bisector(({start}) => start).right;
  for (const {at, lane, act} of points) {
    const bin = bins[startOf(bins, at) - 1];
    if (bin && at < bin.end) {
      bin[lane][toneOf(act)]++;
      bin[lane].total++;
    }
  }
  return bins;
}

function empty() {
  return {cooperation: 0, neutral: 0, conflict: 0, total: 0};
}

/** @param {Object[]} bins @param {string} lane @returns {number} most statements of a bin in the lane */
export function highest(bins, lane) {
  return d3.max(bins, (bin) => bin[lane].total) ?? 0;
}
