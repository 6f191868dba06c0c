/**
 * The interface's language and its words, numbers and days.
 *
 *   import {lang, t, number, day, translate} from './i18n.js';
 *   t('statements', {n: 12})  the words with key `statements` of words.tsv, {n} filled in; with an n, the row
 *                             `statements.one`, `statements.few`, … that fits the number comes first
 *   t.or('query-x', purpose)  the same, or else what is given
 *   translate(element)        fills data-t (text), data-t-label (aria-label), data-t-placeholder below it
 *
 * Words are there when the module is: it waits for words.tsv, without which no page goes on. The language is that of
 * ?lang, of this tab, the one chosen before, the browser's, or Turkish.
 */
import {byId, el} from './dom.js';

/** The interface's languages by their own names. */
export const LANGUAGES = {tr: 'Türkçe', ru: 'Русский', en: 'English'};

/** What is said where there are no words. */
const WORDLESS = {
  tr: 'Sayfa yüklenemedi; birazdan yenileyin. ',
  ru: 'Страница не загрузилась; обновите её чуть позже. ',
  en: 'The page could not be loaded; reload it in a moment.',
};

/** @type {'tr'|'ru'|'en'} */
export const lang = chosen();
document.documentElement.lang = lang;

const words = await load();

/** Days before months in English, too. */
const LOCALE = {en: 'en-GB'}[lang] ?? lang;
const plural = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);
const DATES = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  year: {year: 'numeric'},
  short: {day: 'numeric', month: 'short', year: 'numeric'},
};

function chosen() {
  const known = (code) => Object.hasOwn(LANGUAGES, code ?? '');
  const asked = new URLSearchParams(location.search).get('lang');
  if (known(asked)) {
    stored('sessionStorage', asked);
    return asked;
  }
  const browser = navigator.languages.map((tag) => tag.slice(0, 2));
  return [stored('sessionStorage'), stored('localStorage'), ...browser].find(known) ?? 'tr';
}

/** Reads, or writes where a code is given; nothing where the browser closes its storage. */
function stored(storage, code) {
  try {
    return code ? window[storage].setItem('lang', code) : window[storage].getItem('lang');
  } catch {
    return null;
  }
}

/** Keeps the language for the visits to come. @param {string} code */
export function keepLanguage(code) {
  stored('localStorage', code);
}

/** @throws {Error} after it has said on the page that nothing else can be said on it */
async function load() {
  const answer = await fetch('/web/words.tsv').catch((failure) => ({ok: false, status: failure.message}));
  if (!answer.ok) {
    byId('main').replaceChildren(el('p', {class: 'problem', role: 'alert'},
      Object.entries(WORDLESS).map(([code, sentence]) => el('span', {lang: code}, sentence))));
    throw new Error(`words.tsv: ${answer.status}`);
  }
  const rows = (await answer.text())
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const column = rows[0].indexOf(lang);
  return new Map(rows.slice(1).map((row) => [row[0], row[column]]));
}

/**
 * @param {string} key
 * @param {Object<string, string|number>} [values] for the braces; numbers are written as the language writes them
 * @returns {string} the key itself where there are no words for it
 */
export function t(key, values = {}) {
  const fitting = 'n' in values ? words.get(`${key}.${plural.select(Number(values.n))}`) : null;
  const pattern = fitting || words.get(key) || words.get(`${key}.other`) || key;
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : (value ?? whole);
  });
}

/**
 * @param {string} key
 * @param {string} fallback where there are no words for the key
 * @param {Object<string, string|number>} [values]
 */
t.or = (key, fallback, values) => (words.has(key) ? t(key, values) : fallback);

/** @param {number} value @returns {string} 12.345 in Turkish */
export function number(value) {
  return numbers.format(value);
}

/** @param {number} value from 0 to 1 @returns {string} %87 in Turkish */
export function percent(value) {
  return new Intl.NumberFormat(lang, {style: 'percent'}).format(value);
}

/**
 * @param {Intl.DateTimeFormatOptions} form
 * @returns {Intl.DateTimeFormat} that writes days as the interface's language does
 */
export function dateFormat(form) {
  return new Intl.DateTimeFormat(LOCALE, form);
}

/**
 * @param {string} date YYYY-MM-DD, also with a month or year only
 * @param {'day'|'month'|'year'|'short'} [precision]
 * @returns {string} 3 Kasım 2020; what is no date, as it is
 */
export function day(date, precision = 'day') {
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? date : dateFormat({...(DATES[precision] ?? DATES.day), timeZone: 'UTC'}).format(time);
}

/** @param {ParentNode} [root] fills the words that the markup asks for */
export function translate(root = document) {
  const fill = (name, set) =>
    root.querySelectorAll(`[data-${name}]`).forEach((node) => set(node, t(node.getAttribute(`data-${name}`))));
  fill('t', (node, text) => {
    node.textContent = text;
  });
  fill('t-label', (node, text) => node.setAttribute('aria-label', text));
  fill('t-placeholder', (node, text) => node.setAttribute('placeholder', text));
}

/** @param {string} code of a language @returns {string} its name in the interface's language */
export function languageName(code) {
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(code) ?? code;
  } catch {
    // an article may call its language what it likes
    return code;
  }
}
