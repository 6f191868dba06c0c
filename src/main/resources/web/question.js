/** The question that the address holds: ?speaker=Lavrov&about=TR. Names, codes and IRIs are as the server takes them. */

/** What can be asked for, in the order of the form. */
const FIELDS = ['speaker', 'about', 'conflict', 'words', 'act', 'from', 'to', 'outlet', 'language'];

/** Those of them whose values are names. */
export const NAMED = ['speaker', 'about', 'conflict', 'outlet'];

/**
 * @typedef {Object<string, string>} Question by field; fields that are not asked for are absent
 * @param {string} [search] of an address
 * @returns {Question}
 */
export function readQuestion(search = location.search) {
  const given = new URLSearchParams(search);
  return only((field) => given.get(field)?.trim());
}

/**
 * @param {Question} question
 * @param {Question} change fields to set; empty ones to leave out
 * @returns {Question}
 */
export function changed(question, change) {
  return only((field) => (field in change ? change[field] : question[field]));
}

function only(valueOf) {
  return Object.fromEntries(FIELDS.map((field) => [field, valueOf(field)]).filter(([, value]) => value));
}

/**
 * @param {Question} question
 * @param {string} [lang] of the page that the link opens; that of the present address otherwise
 * @returns {string} address on this page
 */
export function addressOf(question, lang = new URLSearchParams(location.search).get('lang')) {
  const search = new URLSearchParams(lang ? {...question, lang} : question);
  return `/${search.size > 0 ? `?${search}` : ''}`;
}
