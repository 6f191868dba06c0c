/** Names with numbers, most first, as bars that can be followed. */
import {el} from './dom.js';
import {number} from './i18n.js';

/**
 * @param {{label: string, statements: number, told?: string, href?: string}[]} rows told: the number as it is to be read
 * @returns {HTMLElement}
 */
export function ranking(rows) {
  const most = Math.max(...rows.map(({statements}) => statements));
  return el('ol', {class: 'ranking'}, rows.map(({label, statements, told = number(statements), href}) => {
    const bar = el('span', {class: 'bar'});
    bar.style.width = `${(100 * statements) / most}%`;
    return el('li', {}, href ? el('a', {href}, label) : el('span', {}, label), el('span', {class: 'number'}, told), bar);
  }));
}
