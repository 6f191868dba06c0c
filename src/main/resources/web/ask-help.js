/** Where there is no answer: what could be asked instead. */
import {get} from './api.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {nameOf, readable, suggestions} from './names.js';
import {explain} from './page.js';
import {NAMED} from './question.js';

/** So many letters of a misspelt name are taken to be right: mistakes come later in a word, and fewer fit half of all names. */
const LETTERS = 3;
const NEAREST = 5;

/** Each filter that could be dropped, with what there would be then; or kept, where dropping one is not enough. */
export async function showNothing(place, question, ask, signal) {
  place.replaceChildren(el('p', {class: 'note'}, t('nothing')));
  const fields = Object.keys(question);
  const without = fields.map((field) => ({key: 'without', field, change: {[field]: ''}}));
  const alone = fields.map((field) => ({key: 'alone', field, change: {...empty(fields), [field]: question[field]}}));
  const helpful = await counted(without, question, signal) ?? await counted(alone, question, signal) ?? [];
  if (!signal.aborted) {
    const buttons = helpful.map(({key, field, change, name, n}) =>
      el('li', {}, way(ask, change, t(key, {field: t(field), name}), t('statements', {n}))));
    place.append(el('ul', {class: 'ways'}, buttons));
  }
}

const empty = (fields) => Object.fromEntries(fields.map((field) => [field, '']));

/** The ways that lead to statements, most first; nothing where none does. */
async function counted(ways, question, signal) {
  const all = await Promise.all(ways.map(async (each) => {
    const facets = get('facets', {...question, ...each.change, lang, limit: 1}, {signal});
    const name = await nameOf(each.field, question[each.field]);
    return {...each, name, n: (await facets).rows.find(({facet}) => facet === 'total')?.statements ?? 0};
  }));
  const helpful = all.filter(({n}) => n > 0).sort((one, other) => other.n - one.n);
  return helpful.length > 0 ? helpful : null;
}

/** What the server says; and for a name that it does not know, names that begin alike. */
export async function showProblem(place, problem, question, ask, signal) {
  explain(place, problem);
  if (problem.status !== 400) {
    return;
  }
  const asked = NAMED.filter((field) => question[field]);
  const near = await Promise.all(asked.map((field) => alike(field, question[field], ask, signal)));
  if (!signal.aborted) {
    place.append(...near.flat());
  }
}

/** Names that share their first letters with an unknown one; nothing where the name is known, or cannot be looked up. */
async function alike(field, value, ask, signal) {
  const rows = await neighbours(field, value, signal).catch(() => []);
  if (rows.length === 0) {
    return [];
  }
  const ways = rows.map((row) => way(ask, {[field]: readable(row, rows)}, row.label, t('statements', {n: row.statements})));
  return [el('p', {class: 'note'}, t('did-you-mean', {name: value})), el('ul', {class: 'ways'}, ways.map((button) => el('li', {}, button)))];
}

async function neighbours(field, value, signal) {
  const known = await suggestions(field, value, {signal, limit: 1});
  return known.length > 0 ? [] : suggestions(field, value.slice(0, LETTERS), {signal, limit: NEAREST});
}

function way(ask, change, text, count) {
  return el('button', {type: 'button', class: 'chip', onclick: () => ask(change)}, text, el('small', {}, count));
}
