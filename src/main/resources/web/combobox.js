/**
 * A text field that suggests while one types: the ARIA pattern "editable combobox with list autocomplete".
 *
 *   combobox(input, {
 *     suggest: async (text, signal) => [{value: 'TR', label: 'Türkiye', detail: 'ülke · 124'}],
 *     choose: (item) => …,        an item of the list, by click, Enter or Tab
 *     typed: (text) => …,         a text that is in no list, on Enter; or whatever was typed, on leaving the field
 *   }).show('Türkiye')          what the field holds, without asking
 *
 * ↓ ↑ move, Enter takes the marked item or else the first, Escape closes, then empties. The server finds the names
 * whatever their case and marks.
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
 * @returns {{show: (text: string) => void}} leaves alone what is being typed
 */
export function combobox(input, {suggest, choose, typed = () => {}}) {
  const id = `list-${++made}`;
  const list = el('ul', {id, role: 'listbox', class: 'suggestions', 'aria-label': t('suggestions'), hidden: true,
    onmousedown: (event) => event.preventDefault()}); // the field keeps the focus
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
  /** @type {{text?: string, request?: AbortController, answer?: Promise<Item[]>}} */
  let asked = {};
  let settled = input.value;

  function close() {
    asked.request?.abort();
    asked = {};
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

  function offer(found) {
    items = found;
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
    status.textContent = t('suggested', {n: items.length});
  }

  function option(item, at) {
    return el('li', {id: `${id}-${at}`, role: 'option', 'aria-selected': 'false',
      onclick: () => take(item)}, el('span', {lang: item.lang}, item.label), item.detail && el('small', {}, item.detail));
  }

  function take(item) {
    close();
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

  /** Asks for the text as it stands, once; an answer that comes when the text is another is let go. */
  async function ask() {
    const text = input.value.trim();
    if (!text) {
      close();
    } else if (text !== asked.text) {
      asked.request?.abort();
      const request = new AbortController();
      asked = {text, request, answer: suggest(text, request.signal).catch(() => [])};
    }
    const found = await asked.answer;
    if (found && text === input.value.trim()) {
      offer(found);
    }
  }

  async function enter() {
    if (active < 0) {
      await ask();
    }
    if (items.length > 0 && !list.hidden) {
      take(items[Math.max(active, 0)]);
    } else {
      leave();
    }
  }

  const keys = {
    ArrowDown: () => (list.hidden ? ask() : activate((active + 1) % items.length)),
    ArrowUp: () => list.hidden || activate((active <= 0 ? items.length : active) - 1),
    Enter: enter,
    Escape: () => {
      if (list.hidden) {
        input.value = '';
      }
      close();
    },
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && active >= 0) {
      take(items[active]);
    } else if (keys[event.key] && !event.isComposing) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  input.addEventListener('focus', () => {
    settled = input.value;
  });
  input.addEventListener('input', later(() => document.activeElement === input && input.value !== settled && ask(), WAIT));
  input.addEventListener('blur', leave);

  return {
    show: (text) => {
      if (document.activeElement !== input || input.value === settled) {
        input.value = text;
        settled = text;
      }
    },
  };
}
