/** A button that puts a text on the clipboard and says so. */
import {el} from './dom.js';
import {t} from './i18n.js';

/** How long it says so, in milliseconds. */
const SAID = 2500;

/**
 * @param {() => string} text
 * @param {string|null} label of what is copied, for those who do not see where the button stands
 * @param {string} [says] the button's text; it needs no label where it tells what is copied
 */
export function copyButton(text, label, says = t('copy')) {
  const name = el('span', {}, says);
  const button = el('button', {type: 'button', class: 'copy', 'aria-label': label && `${says}: ${label}`}, name);
  const told = el('span', {class: 'unseen', role: 'status'});
  button.addEventListener('click', async () => {
    const done = await copyText(text());
    name.textContent = told.textContent = t(done ? 'copied' : 'not-copied');
    setTimeout(() => {
      name.textContent = says;
      told.textContent = '';
    }, SAID);
  });
  return el('span', {class: 'copying'}, button, told);
}

/**
 * The clipboard is closed to pages that are neither local nor https; for them a field is copied from.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is on the clipboard
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromField(text);
  }
}

function copiedFromField(text) {
  const field = el('textarea', {class: 'unseen', 'aria-hidden': true});
  field.value = text;
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  return done;
}
