/**
 * A text field that suggests while one types: the ARIA pattern "editable combobox with list autocomplete".
 *
 *   combobox(input, {
 *     suggest: async (text, signal) => [{value: 'TR', label: 'Türkiye', detail: 'ülke · 124'}],
 *     choose: (item) => …,        an item of the list, by click, Enter or Tab
<<<<<<< HEAD
 *     typed: (text) => …,         Enter on a text of one's own; without it, Enter takes the first item
 *   })
 *
 * ↓ ↑ move, Enter takes, Escape closes, then empties. The server finds the names whatever their case and marks.
=======
 *     typed: (text) => …,         a text that is in no list, on Enter; or whatever was typed, on leaving the field
 *   }).show('Türkiye')          what the field holds, without asking
 *
 * ↓ ↑ move, Enter takes the marked item or else the first, Escape closes, then empties. The server finds the names
 * whatever their case and marks.
>>>>>>> ask
 */
import {el, later} from './dom.js';
import {t} from './i18n.js';

const WAIT = 120;
let made = 0;

/**
 * @typedef {{value: string, label: string, detail?: string, lang?: string}} Item
 * @param {HTMLInputElement} input has its label already
 * @param {{suggest: (text: string, signal: AbortSignal) => Promise<Item[]>, choose: (item: Item) => void,
 *     typed?: (text: string) => void}} options
<<<<<<< HEAD
 */
export function combobox(input, {suggest, choose, typed}) {
=======
 * @returns {{show: (text: string) => void}}
 */
export function combobox(input, {suggest, choose, typed = () => {}}) {
>>>>>>> ask
  const id = `list-${++made}`;
  const list = el('ul', {id, role: 'listbox', class: 'suggestions', 'aria-label': t('suggestions'), hidden: true});
  const status = el('span', {class: 'unseen', role: 'status'});
  const frame = el('span', {class: 'combobox'});
  input.replaceWith(frame);
  frame.append(input, list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id,
  })) {
    input.setAttribute(name, value);
  }

  let items = [];
  let active = -1;
  let asking = new AbortController();
<<<<<<< HEAD
=======
  let settled = input.value;
>>>>>>> ask

  function close() {
    asking.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({block: 'nearest'});
    }
  }

<<<<<<< HEAD
  function show(found) {
=======
  function offer(found) {
>>>>>>> ask
    items = found;
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
    status.textContent = t('suggested', {n: items.length});
  }

  function option(item, at) {
    return el('li', {id: `${id}-${at}`, role: 'option', 'aria-selected': 'false',
      onmousedown: (event) => event.preventDefault(), onclick: () => take(item)},
    el('span', {lang: item.lang}, item.label), item.detail && el('small', {}, item.detail));
  }

  function take(item) {
    close();
<<<<<<< HEAD
    choose(item);
  }

=======
    input.value = item.label;
    settled = item.label;
    choose(item);
  }

  function leave() {
    close();
    if (input.value !== settled) {
      settled = input.value;
      typed(settled.trim());
    }
  }

>>>>>>> ask
  async function ask() {
    asking.abort();
    asking = new AbortController();
    const {signal} = asking;
    const text = input.value.trim();
    if (!text) {
      close();
      return;
    }
    try {
      const found = await suggest(text, signal);
      if (!signal.aborted) {
<<<<<<< HEAD
        show(found);
=======
        offer(found);
>>>>>>> ask
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        close();
      }
    }
  }

<<<<<<< HEAD
  /** Enter without a marked item: the text itself, or what is first in the list for it, asked now if need be. */
  async function enter() {
    if (active >= 0) {
      take(items[active]);
    } else if (typed) {
      close();
      typed(input.value.trim());
    } else {
      await ask();
      if (items.length > 0 && !list.hidden) {
        take(items[0]);
      }
=======
  async function enter() {
    if (active < 0) {
      await ask();
    }
    if (items.length > 0 && !list.hidden) {
      take(items[Math.max(active, 0)]);
    } else {
      leave();
>>>>>>> ask
    }
  }

  const keys = {
    ArrowDown: () => (list.hidden ? ask() : activate((active + 1) % items.length)),
    ArrowUp: () => list.hidden || activate((active <= 0 ? items.length : active) - 1),
<<<<<<< HEAD
    Enter: () => input.value.trim() && enter(),
=======
    Enter: enter,
>>>>>>> ask
    Escape: () => {
      if (list.hidden) {
        input.value = '';
      }
      close();
    },
  };
  input.addEventListener('keydown', (event) => {
<<<<<<< HEAD
    if (keys[event.key] && !event.isComposing && (event.key !== 'Enter' || input.value.trim())) {
=======
    if (event.key === 'Tab' && active >= 0) {
      take(items[active]);
    } else if (keys[event.key] && !event.isComposing) {
>>>>>>> ask
      event.preventDefault();
      keys[event.key]();
    }
  });
<<<<<<< HEAD
  input.addEventListener('input', later(ask, WAIT));
  input.addEventListener('blur', close);
=======
  input.addEventListener('focus', () => {
    settled = input.value;
  });
  input.addEventListener('input', later(() => document.activeElement === input && input.value !== settled && ask(), WAIT));
  input.addEventListener('blur', leave);

  return {
    show: (text) => {
      input.value = text;
      settled = text;
    },
  };
>>>>>>> ask
}
