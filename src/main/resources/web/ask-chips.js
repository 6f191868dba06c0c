/** What is asked for, as buttons that take it back. */
import {byId, el} from './dom.js';
import {t} from './i18n.js';
import {nameOf} from './names.js';

/**
 * @param {HTMLUListElement} place
 * @param {Object<string, string>} question
 * @param {(change: Object<string, string>) => void} ask
 * @param {AbortSignal} signal when the question is no longer asked
 */
export async function showChips(place, question, ask, signal) {
  const fields = Object.keys(question);
  const within = question.from && question.from === question.to;
  const single = within ? fields.filter((field) => field !== 'from' && field !== 'to') : fields;
  const chips = await Promise.all(single.map(async (field) => chip(t(field), await shown(field), [field])));
  if (within) {
    chips.push(chip(t('within'), await nameOf('from', question.from), ['from', 'to']));
  }
  if (fields.length > 1) {
    chips.push(el('li', {}, el('button', {type: 'button', class: 'plain', onclick: () => drop(fields)}, t('drop-all'))));
  }
  if (!signal.aborted) {
    place.replaceChildren(...chips);
    place.hidden = chips.length === 0;
  }

  async function shown(field) {
    const name = await nameOf(field, question[field]);
    return field === 'words' ? t('quoted', {words: name}) : name;
  }

  function chip(field, name, dropped) {
    return el('li', {}, el('button', {type: 'button', class: 'chip', 'aria-label': t('drop', {field, name}), onclick: () => drop(dropped)},
      el('small', {}, field), ' ', name, el('span', {class: 'cross', 'aria-hidden': 'true'}, '×')));
  }

  /** The pressed button goes away with its filter: the heading of the answer takes the focus. */
  function drop(dropped) {
    byId('heading').focus({preventScroll: true});
    ask(Object.fromEntries(dropped.map((field) => [field, ''])));
  }
}
