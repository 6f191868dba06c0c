/** Where there is no answer: what could be asked instead. */
import {get} from './api.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {nameOf, readable, suggestions} from './names.js';
import {explain} from './page.js';

const NAMED = ['speaker', 'about', 'conflict', 'outlet'];
const LETTERS = 3;
const NEAREST = 5;

/** Each filter that could be dropped, with what there would be then. */
export async function showNothing(place, question, ask, signal) {
  place.replaceChildren(el('p', {class: 'note'}, t('nothing')));
  const ways = await Promise.all(Object.keys(question).map((field) => without(field, question, signal)));
  if (signal.aborted) {
    return;
  }
  const helpful = ways.filter(({n}) => n > 0).sort((one, other) => other.n - one.n);
  place.append(el('ul', {class: 'ways'}, helpful.map(({field, name, n}) =>
    el('li', {}, way(ask, {[field]: ''}, t('without', {field: t(field), name}), t('statements', {n}))))));
}

async function without(field, question, signal) {
  const [{rows}, name] = await Promise.all([get('facets', {...question, [field]: '', lang, limit: 1}, {signal}), nameOf(field, question[field])]);
  return {field, name, n: rows.find(({facet}) => facet === 'total')?.statements ?? 0};
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

/** Names that share their first letters with an unknown one; nothing where the name is known. */
async function alike(field, value, ask, signal) {
  const known = await suggestions(field, value, {signal, limit: 1});
  const rows = known.length > 0 ? [] : await suggestions(field, value.slice(0, LETTERS), {signal, limit: NEAREST});
  if (rows.length === 0) {
    return [];
  }
  const ways = rows.map((row) => way(ask, {[field]: readable(row, rows)}, row.label, t('statements', {n: row.statements})));
  return [el('p', {class: 'note'}, t('did-you-mean', {name: value})), el('ul', {class: 'ways'}, ways.map((button) => el('li', {}, button)))];
}

function way(ask, change, text, count) {
  return el('button', {type: 'button', class: 'chip', onclick: () => ask(change)}, text, el('small', {}, count));
}
