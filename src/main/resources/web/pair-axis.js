/** The days that the axis names, in the language of the page. */
import {DAY, dateOf} from './day-numbers.js';
import {dateFormat} from './i18n.js';

const YEAR = {year: 'numeric'};
const MONTH = {month: 'short'};
const DATE = {day: 'numeric', month: 'short'};
const FORMATS = Object.fromEntries(
  Object.entries({year: YEAR, month: MONTH, day: DATE})
    .map(([level, form]) => [level, dateFormat({...form, timeZone: 'UTC'})]));

/** Pixels that a label needs with the gap after it, and the part of them that its letters take. */
const ROOM = {year: 48, month: 50, day: 66};
const LETTERS = 0.8;

/**
 * @param {number} from first day
 * @param {number} to the day after the last
 * @param {number} perDay pixels
 * @returns {{all: {day: number, strong: boolean, level: string}[], major: Object[]}}
 */
export function ticksFor(from, to, perDay) {
  const [level, interval] = finest(perDay);
  const all = interval.range(new Date(from * DAY), new Date(to * DAY)).map((date) => tick(date, level));
  return {all: apart(all, perDay), major: all.filter(({strong}) => strong || level === 'year')};
}

function finest(perDay) {
  const steps = [
    ['day', 1, d3.utcDay], ['day', 2, d3.utcDay.filter((date) => date.getUTCDate() % 2 === 1 && date.getUTCDate() < 31)],
    ['day', 7, d3.utcDay.filter((date) => [1, 8, 15, 22].includes(date.getUTCDate()))],
    ['month', 30.4, d3.utcMonth], ['month', 91, d3.utcMonth.every(3)], ['month', 182, d3.utcMonth.every(6)],
    ['year', 365, d3.utcYear], ['year', 730, d3.utcYear.every(2)], ['year', 1826, d3.utcYear.every(5)],
  ];
  const [level, , interval] = steps.find(([name, days]) => days * perDay >= ROOM[name]) ?? steps.at(-1);
  return [level, interval];
}

/** The first of a year is told as the year, the first of a month among days stays a date. */
function tick(date, level) {
  const first = date.getUTCDate() === 1;
  const january = first && date.getUTCMonth() === 0;
  return {day: date / DAY, strong: january || (level === 'day' && first), level: january ? 'year' : level};
}

function apart(ticks, perDay) {
  return ticks.filter((each, at) => each.strong || !ticks[at + 1]?.strong ||
    (ticks[at + 1].day - each.day) * perDay > ROOM[each.level] * LETTERS);
}

/** @param {number} day @param {string} level @returns {string} as short as it can be */
export function dayLabel(day, level) {
  return FORMATS[level].format(new Date(dateOf(day)));
}
