/** Lists of a value each to choose from. */
import {el} from './dom.js';
import {number, t} from './i18n.js';

/**
 * @param {HTMLSelectElement} select
 * @param {{label?: string, items: {value: string, label: string, n?: number}[]}[]} groups
 * @param {string} value chosen; stays even where nothing has it
 */
export function fillSelect(select, groups, value) {
  const option = ({value: each, label, n}) => el('option', {value: each}, n === undefined ? label : `${label} (${number(n)})`);
  const known = groups.some(({items}) => items.some((item) => item.value === value));
  select.replaceChildren(
    el('option', {value: ''}, t('all')),
    ...(value && !known ? [option({value, label: value})] : []),
    ...groups.flatMap(({label, items}) => (label && items.length ? el('optgroup', {label}, items.map(option)) : items.map(option))));
  select.value = value;
}
