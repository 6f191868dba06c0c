/** The choices above the chart: lists of what occurs, with counts, and the acts as keys that are the legend too. */
import {ACTS} from './acts.js';
import {byId, el} from './dom.js';
import {number} from './i18n.js';
import {LANES, speakersOf, tally} from './pair-points.js';
import {fillSelect} from './select.js';

/** @param {Map<string, number>} counts @param {(value: string) => string} labelOf @returns {Object[]} items of a select */
function itemsOf(counts, labelOf) {
  return [...counts].map(([value, n]) => ({value, label: labelOf(value), n}));
}

export class Filters {
  /** @param {(changes: Object<string, string>, how?: {gesture: string}) => void} changed as Address.change */
  constructor(changed) {
    this.days = {from: '', to: ''};
    this.typed = null;
    this.keys = ACTS.map(({code, tone}) => el('button', {type: 'button', class: `key act act-${code} tone-${tone}`,
      'data-act': code, 'aria-pressed': 'false', onclick: () => this.toggle(code, changed)}));
    byId('acts').replaceChildren(...this.keys);
    byId('filters').addEventListener('submit', (event) => event.preventDefault());
    for (const field of ['conflict', 'speaker']) {
      byId(field).addEventListener('change', ({target}) => changed({[field]: target.value}));
    }
    for (const field of ['from', 'to']) {
      this.listenToDays(field, changed);
    }
    byId('reset').addEventListener('click', () => changed({conflict: '', speaker: '', from: '', to: '', act: ''}));
  }

  /** Each part of a date that is typed is a change: they are one step of the history, and nothing is written meanwhile. */
  listenToDays(field, changed) {
    const input = byId(field);
    input.addEventListener('change', () => input.validity.valid && changed({[field]: input.value}, {gesture: 'days'}));
    input.addEventListener('keydown', () => {
      this.typed = field;
    });
    input.addEventListener('blur', () => {
      this.typed = null;
      this.showDays(this.days);
    });
  }

  /** @param {{from: string, to: string}} days YYYY-MM-DD, or empty; a field that somebody types in has its own when left */
  showDays(days) {
    this.days = days;
    for (const [field, value] of Object.entries(days).filter(([name]) => name !== this.typed)) {
      byId(field).value = value;
    }
  }

  toggle(code, changed) {
    const acts = new Set(this.acts);
    acts.delete(code) || acts.add(code);
    changed({act: ACTS.map((act) => act.code).filter((act) => acts.has(act)).join(',')});
  }

  /**
   * @param {Object} state of the address; speaker: an IRI
   * @param {Object[]} points before filters; nothing is counted where there are none
   * @param {(code: string) => string} label
   * @param {(lane: string) => string} laneName
   */
  show(state, points, label, laneName) {
    this.acts = state.act ? state.act.split(',') : [];
    const counts = tally(points, ({act}) => act);
    for (const key of this.keys) {
      const {act} = key.dataset;
      key.replaceChildren(label(act), ...(points.length ? [el('small', {}, number(counts.get(act) ?? 0))] : []));
      key.setAttribute('aria-pressed', String(this.acts.includes(act)));
    }
    fillSelect(byId('conflict'), [{items: itemsOf(tally(points, ({conflicts}) => conflicts), label)}], state.conflict);
    const names = speakersOf(points);
    const counted = (lane) => tally(points.filter((point) => point.lane === lane), ({speakers}) => speakers.map(({iri}) => iri));
    const speakers = LANES.map((lane) => ({label: laneName(lane), items: itemsOf(counted(lane), (iri) => names.get(iri))}));
    fillSelect(byId('speaker'), speakers, state.speaker);
    byId('reset').hidden = !['conflict', 'speaker', 'from', 'to', 'act'].some((field) => state[field]);
  }
}
