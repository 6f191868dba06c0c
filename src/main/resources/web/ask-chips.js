/** What is asked for, as buttons that take it back. */
import {el} from './dom.js';
import {t} from './i18n.js';
import {nameOf} from './names.js';

/**
 * @param {HTMLUListElement} place
 * @param {Object<string, string>} question
 * @param {(change: Object<string, string>) => void} ask
 */
export async function showChips(place, question, ask) {
  const fields = Object.keys(question);
  const chips = await Promise.all(fields.map(async (field) => chip(field, await nameOf(field, question[field]))));
  if (fields.length > 1) {
    chips.push(el('li', {}, el('button', {type: 'button', class: 'plain', onclick: () => drop(fields)}, t('drop-all'))));
  }
  place.replaceChildren(...chips);
  place.hidden = chips.length === 0;

  function chip(field, name) {
    return el('li', {}, el('button', {type: 'button', class: 'chip', 'aria-label': t('drop', {field: t(field), name}), onclick: () => drop([field])},
      el('small', {}, t(field)), ' ', name, el('span', {class: 'cross', 'aria-hidden': 'true'}, '×')));
  }

  /** The pressed button goes away with its filter: the heading of the answer takes the focus. */
  function drop(dropped) {
    document.getElementById('heading').focus({preventScroll: true});
    ask(Object.fromEntries(dropped.map((field) => [field, ''])));
  }
}
