/** The choices above the chart: lists of what occurs, with counts, and the acts as keys that are the legend too. */
import {ACTS} from './acts.js';
import {byId, el} from './dom.js';
import {number, t} from './i18n.js';
import {LANES, tally} from './pair-points.js';

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

/** @param {Map<string, number>} counts @param {(value: string) => string} labelOf @returns {Object[]} items of a select */
export function itemsOf(counts, labelOf = (value) => value) {
  return [...counts].map(([value, n]) => ({value, label: labelOf(value), n}));
}

export class Filters {
  /** @param {(changes: Object<string, string>) => void} changed */
  constructor(changed) {
    this.keys = ACTS.map(({code, tone}) => el('button', {type: 'button', class: `key act act-${code} tone-${tone}`,
      'data-act': code, 'aria-pressed': 'false', onclick: () => this.toggle(code, changed)}));
    byId('acts').replaceChildren(...this.keys);
    byId('filters').addEventListener('submit', (event) => event.preventDefault());
    for (const field of ['conflict', 'speaker']) {
      byId(field).addEventListener('change', ({target}) => changed({[field]: target.value}));
    }
    for (const field of ['from', 'to']) {
      byId(field).addEventListener('change', ({target}) => target.validity.valid && changed({[field]: target.value}));
    }
    byId('reset').addEventListener('click', () => changed({conflict: '', speaker: '', from: '', to: '', act: ''}));
  }

  toggle(code, changed) {
    const acts = new Set(this.acts);
    acts.delete(code) || acts.add(code);
    changed({act: ACTS.map((act) => act.code).filter((act) => acts.has(act)).join(',')});
  }

  /**
   * @param {Object} state of the address
   * @param {Object[]} points before filters
   * @param {Map} codes names
   * @param {(lane: string) => string} laneName
   */
  show(state, points, codes, laneName) {
    this.acts = state.act ? state.act.split(',') : [];
    const label = (code) => codes.get(code)?.label ?? code;
    const counts = tally(points, ({act}) => act);
    for (const key of this.keys) {
      const {act} = key.dataset;
      key.replaceChildren(label(act), el('small', {}, number(counts.get(act) ?? 0)));
      key.setAttribute('aria-pressed', String(this.acts.includes(act)));
    }
    fillSelect(byId('conflict'), [{items: itemsOf(tally(points, ({conflicts}) => conflicts), label)}], state.conflict);
    const speakersOf = (lane) => tally(points.filter((point) => point.lane === lane), ({speaker}) => speaker);
    fillSelect(byId('speaker'), LANES.map((lane) => ({label: laneName(lane), items: itemsOf(speakersOf(lane))})), state.speaker);
    byId('reset').hidden = !['conflict', 'speaker', 'from', 'to', 'act'].some((field) => state[field]);
  }
}
