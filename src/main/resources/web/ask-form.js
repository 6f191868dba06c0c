/** The form above: fields that suggest, and the plain ones; each change asks at once. */
import {ACTS} from './acts.js';
import {codeName, codes, once} from './api.js';
import {combobox} from './combobox.js';
import {isoDate, precisionOf} from './dates.js';
import {byId, el} from './dom.js';
import {LANGUAGES, day, languageName, t} from './i18n.js';
import {nameOf, readable, suggestions} from './names.js';
import {NAMED} from './question.js';

const DAYS = ['from', 'to'];
/** On a phone, chips tell what these hold: the answer is not to be pushed down by them. */
const WIDE = matchMedia('(min-width: 60rem)');
const FURTHER = ['act', 'from', 'to', 'outlet', 'language'];

/**
 * @param {HTMLFormElement} form
 * @param {(change: Object<string, string>) => void} ask
 * @returns {{show: (question: Object<string, string>, signal: AbortSignal) => Promise<void>}}
 */
export function askForm(form, ask) {
  const named = Object.fromEntries(NAMED.map((field) => [field, nameField(field, ask)]));
  const choices = once(() => Promise.all([fill('act', actNames()), fill('language', languageNames())]));
  for (const field of ['act', 'language']) {
    form[field].addEventListener('change', () => ask({[field]: form[field].value}));
  }
  DAYS.forEach((field) => form[field].addEventListener('change', () => askDay(form[field], ask)));
  form.words.addEventListener('change', () => ask({words: form.words.value.trim()}));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask({words: form.words.value.trim()});
  });

  return {
    async show(question, signal) {
      form.words.value = question.words ?? '';
      DAYS.forEach((field) => showDay(form[field], question[field]));
      byId('more-fields').open ||= WIDE.matches && FURTHER.some((field) => question[field]);
      const [names] = await Promise.all([
        Promise.all(NAMED.map((field) => (question[field] ? nameOf(field, question[field]) : ''))),
        choices(),
      ]);
      if (signal.aborted) {
        return;
      }
      NAMED.forEach((field, at) => named[field].show(names[at]));
      form.act.value = question.act ?? '';
      form.language.value = question.language ?? '';
    },
  };
}

/** A field for names: an item chosen, or what was typed, which the server may know by another name. */
function nameField(field, ask) {
  return combobox(byId(field), {
    suggest: async (text, signal) => {
      const rows = await suggestions(field, text, {signal});
      return rows.map((row) => ({value: readable(row, rows), label: row.label, detail: detail(row)}));
    },
    choose: ({value}) => ask({[field]: value}),
    typed: (text) => ask({[field]: text}),
  });
}

function detail({type, country, statements}) {
  return [t(`type-${type}`), country, t('statements', {n: statements})].filter(Boolean).join(' · ');
}

async function actNames() {
  const known = await codes();
  return ACTS.map(({code}) => [code, codeName(code, known)]);
}

async function languageNames() {
  return Object.keys(LANGUAGES).map((code) => [code, languageName(code)]);
}

async function fill(field, names) {
  const options = (await names).map(([code, name]) => el('option', {value: code}, name));
  byId(field).replaceChildren(el('option', {value: ''}, t('any')), ...options);
}

function askDay(input, ask) {
  const text = input.value.trim();
  const iso = text && isoDate(text);
  input.setCustomValidity(iso === null ? t('no-day') : '');
  if (input.reportValidity()) {
    ask({[input.name]: iso});
  }
}

function showDay(input, iso) {
  input.setCustomValidity('');
  input.value = iso ?? '';
  input.title = iso ? day(iso, precisionOf(iso)) : '';
}
