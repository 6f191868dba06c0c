/** What the values of a question are called in the interface's language. */
import {codes, get} from './api.js';
import {precisionOf} from './dates.js';
import {day, lang, languageName} from './i18n.js';

const asked = new Map();

/**
 * @param {string} field of a question
 * @param {string} value name in any language, code or IRI
 * @returns {Promise<string>} as the reader should see it: Lavrov → Сергей Лавров
 */
export async function nameOf(field, value) {
  switch (field) {
    case 'words':
      return value;
    case 'from':
    case 'to':
      return day(value, precisionOf(value));
    case 'language':
      return languageName(value);
    default:
      return (await codes()).get(value)?.label ?? entityName(field, value);
  }
}

/** The server's name for whatever it understands by the value; the value where that is nothing or many. */
function entityName(field, value) {
  const key = `${field} ${value}`;
  if (!asked.has(key)) {
    asked.set(key, understood(field, value).then((rows) => (rows.length === 1 ? rows[0].label : value)).catch(() => {
      asked.delete(key);
      return value;
    }));
  }
  return asked.get(key);
}

/** Who is quoted is found at once among the suggestions; an IRI, or somebody who is not quoted, takes a query. */
async function understood(field, value) {
  const quoted = await suggestions(field, value, {limit: 2});
  return quoted.length === 1 ? quoted : (await get('entity', {entity: value, lang})).rows;
}

/**
 * Names like what was typed, the most quoted first.
 *
 * @param {'speaker'|'about'|'conflict'|'outlet'} field
 * @param {string} text
 * @param {{signal?: AbortSignal, limit?: number}} [options]
 * @returns {Promise<{iri: string, code?: string, label: string, type: string, country?: string, statements: number}[]>}
 */
export async function suggestions(field, text, {signal, limit = 10} = {}) {
  return (await get('suggest', {for: field, q: text, lang, limit}, {signal})).rows;
}

/**
 * What an address should hold of it: a code, a name if nobody else bears it, its IRI otherwise.
 *
 * @param {{code?: string, label: string, iri: string}} row
 * @param {{label: string}[]} others
 */
export function readable(row, others) {
  const same = others.filter((other) => other.label === row.label);
  return row.code ?? (same.length > 1 ? row.iri : row.label);
}
