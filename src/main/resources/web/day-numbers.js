/**
 * Days as whole numbers since 1 January 1970, so that they can be added and drawn.
 *
 *   numberOf('2020-03-05')            18326
 *   dateOf(18326)                     '2020-03-05'
 *   extentOf('2020-03-01', 'month')   [18322, 18353): first day and the day after the last
 */

import {precisionOf} from './dates.js';

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** @param {string} date YYYY, YYYY-MM or YYYY-MM-DD; a month or year counts as its first day @returns {number} */
export function numberOf(date) {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY);
}

/** @returns {number} */
export function today() {
  return Math.floor(Date.now() / DAY);
}

/** @param {number} day @returns {string} YYYY-MM-DD */
export function dateOf(day) {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/**
 * @param {string} date
 * @param {string} [precision] day, month or year
 * @returns {[number, number]} first day and the day after the last
 */
export function extentOf(date, precision = 'day') {
  const first = numberOf(date);
  const [year, month] = date.split('-').map(Number);
  if (precision === 'year') {
    return [Date.UTC(year, 0) / DAY, Date.UTC(year + 1, 0) / DAY];
  }
  if (precision === 'month') {
    return [Date.UTC(year, month - 1) / DAY, Date.UTC(year, month) / DAY];
  }
  return [first, first + 1];
}

/** @param {string} date as precise as it is written @returns {[number, number]} as extentOf */
export function extentWritten(date) {
  return extentOf(date.length < 10 ? `${date}-01-01`.slice(0, 10) : date, precisionOf(date));
}

/** @param {string} text of an address @returns {string} the text if it is a day, month or year, else empty */
export function checked(text) {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}
