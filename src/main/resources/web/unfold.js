/** A button that shows all of something, and less of it again. */
import {el} from './dom.js';

/**
 * @param {string} more what it says while there is more to show
 * @param {string} less what it says while all is shown
 * @param {(open: boolean) => void} show
 * @returns {HTMLButtonElement}
 */
export function unfoldButton(more, less, show) {
  let open = false;
  const button = el('button', {type: 'button', class: 'plain', 'aria-expanded': 'false', onclick: () => {
    open = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? less : more;
    show(open);
  }}, more);
  return button;
}
