/**
 * Makes elements. Text of the data is only ever a text node, never markup.
 *
 *   el('p', {class: 'note', onclick: open}, 'Found ', el('b', {}, n))
 */

/**
 * @param {string} tag
 * @param {Object<string, *>} [attributes] `on…` are listeners; true is an empty attribute, null and false are left out
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** @param {string} id @returns {HTMLElement} the element of the page with this id */
export const byId = (id) => document.getElementById(id);

/** @param {Array} nodes @returns {Array} the same with commas between them */
export const joined = (nodes) => nodes.flatMap((node, at) => (at > 0 ? [', ', node] : [node]));

/**
 * @param {string} name
 * @param {...(Node|string|null|undefined|Array)} values a list is one value of several nodes
 * @returns {HTMLElement|false} an entry of a dl; nothing where there is no value
 */
export function fact(name, ...values) {
  const there = values.filter((value) => value && value.length !== 0);
  return there.length > 0 && el('div', {}, el('dt', {}, name), there.map((value) => el('dd', {}, value)));
}

/**
 * @param {(...args: *) => void} action
 * @param {number} wait milliseconds of quiet before it is done
 */
export function later(action, wait) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), wait);
  };
}
