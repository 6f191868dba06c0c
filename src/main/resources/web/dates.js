/** Days as texts: as people write them, as the server takes them, and as precise as they are known. */

const WAYS = [
  [/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/, ([year, month, day]) => [year, month, day]],
  [/^(?:(?:(\d{1,2})[./ ])?(\d{1,2})[./ ])(\d{4})$/, ([day, month, year]) => [year, month, day]],
];

/**
 * @param {string} text 2020, 2020-11, 2020-11-03, 11.2020, 3.11.2020
 * @returns {string|null} the same as YYYY, YYYY-MM or YYYY-MM-DD; null for what is no day
 */
export function isoDate(text) {
  for (const [form, parts] of WAYS) {
    const found = form.exec(text.trim());
    if (found) {
      const iso = parts(found.slice(1)).filter(Boolean).map((part) => part.padStart(2, '0')).join('-');
      return exists(iso) ? iso : null;
    }
  }
  return null;
}

function exists(iso) {
  const date = new Date(`${iso}${'-01'.repeat((10 - iso.length) / 3)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** @param {string} iso @returns {'day'|'month'|'year'} */
export function precisionOf(iso) {
  return {4: 'year', 7: 'month'}[iso.length] ?? 'day';
}

/**
 * @param {string} date YYYY-MM-DD, or with a time of day
 * @param {'day'|'month'|'year'} [precision]
 * @returns {string} YYYY, YYYY-MM or YYYY-MM-DD
 */
export function cutTo(date, precision = 'day') {
  return date.slice(0, {year: 4, month: 7}[precision] ?? 10);
}
