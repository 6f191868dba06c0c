/** Names of codes. */
import {lang} from './i18n.js';

const regions = new Intl.DisplayNames(lang, {type: 'region'});

/**
 * @param {string} code of a state, body, conflict or act
 * @param {Map<string, {label: string}>} codes of api.js: what occurs in statements
 * @returns {string} the browser's name for a state that no statement is about; the code itself for anything else
 */
export function codeName(code, codes) {
  return codes.get(code)?.label ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : code);
}
