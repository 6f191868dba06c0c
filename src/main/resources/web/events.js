/**
 * What is shown of an event.
 *
 * @typedef {{date: string, end?: string, title_en: string}} Event row of `events`, with its title in other languages, too
 */
import {day, lang} from './i18n.js';

/** @param {Event} event @returns {string} in the interface's language, if there is one */
export function eventTitle(event) {
  return event[`title_${lang}`] || event.title_en;
}

/** @param {Event} event @returns {string} its day, or its first and its last */
export function eventDays({date, end}) {
  return end ? `${day(date)} – ${day(end)}` : day(date);
}
