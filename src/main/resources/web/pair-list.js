/** The statements in view as a table, a page at a time: what the chart shows, for everybody and for reading. */
import {actChip} from './acts.js';
import {codeName, get, hrefOf} from './api.js';
import {cutTo} from './dates.js';
import {dateOf} from './day-numbers.js';
import {byId, el} from './dom.js';
import {day, lang, t} from './i18n.js';

const PAGE = 25;

/** Columns and the keys of their names. */
const COLUMNS = {date: 'list-date', speaker: 'speaker', about: 'list-about', act: 'act', words: 'list-words', conflict: 'conflict'};

export class PointList {
  /** @param {() => {a: string, b: string, third: string, conflict: string}} pair what the words are asked by, with the days of one page */
  constructor(pair) {
    this.pair = pair;
    this.first = 0;
    this.rising = true;
    this.points = [];
    byId('back').addEventListener('click', () => this.turn(-PAGE));
    byId('on').addEventListener('click', () => this.turn(PAGE));
  }

  /** @param {Object[]} points in the order of time @param {Map<string, {label: string}>} named codes of api.js */
  show(points, named) {
    this.points = points;
    this.named = named;
    this.first = 0;
    this.draw();
  }

  turn(by) {
    this.first = Math.max(0, Math.min(this.first + by, this.points.length - 1));
    this.draw();
    byId('list-title').scrollIntoView({block: 'nearest'});
  }

  draw() {
    const ordered = this.rising ? this.points : this.points.slice().reverse();
    const page = ordered.slice(this.first, this.first + PAGE);
    byId('list-title').textContent = t('list-title', {n: this.points.length});
    byId('list').replaceChildren(this.head(), el('tbody', {}, page.map((point) => row(point, this.named))));
    byId('page').textContent = page.length ? t('list-page', {from: this.first + 1, to: this.first + page.length, all: this.points.length}) : '';
    byId('back').disabled = this.first === 0;
    byId('on').disabled = this.first + PAGE >= this.points.length;
    byId('back').parentElement.hidden = this.points.length <= PAGE;
    this.fillWords(page);
  }

  head() {
    const turn = el('button', {type: 'button', class: 'plain', onclick: () => this.reverse()},
      t(COLUMNS.date), el('span', {'aria-hidden': 'true'}, this.rising ? ' ↑' : ' ↓'));
    return el('thead', {}, el('tr', {}, Object.entries(COLUMNS).map(([column, key]) =>
      el('th', {scope: 'col', class: `of-${column}`, 'aria-sort': column === 'date' && (this.rising ? 'ascending' : 'descending')},
        column === 'date' ? turn : t(key)))));
  }

  reverse() {
    this.rising = !this.rising;
    this.first = 0;
    this.draw();
    byId('list').querySelector('th button').focus();
  }

  /** One question for the words of a page: those of its days. */
  async fillWords(page) {
    const drawn = (this.drawn = Symbol('drawing'));
    if (!page.length) {
      return;
    }
    const from = dateOf(Math.min(...page.map(({start}) => start)));
    const to = dateOf(Math.max(...page.map(({end}) => end)) - 1);
    const {rows} = await get('timeline-between', {...this.pair(), from, to, lang}).catch(() => ({rows: []}));
    if (drawn !== this.drawn) {
      return;
    }
    const told = new Map(rows.map((each) => [each.statement, each]));
    byId('list').querySelectorAll('td.words a').forEach((link, at) => {
      const {words, language} = told.get(page[at].iri) ?? {};
      link.textContent = words ?? t('open-statement');
      link.lang = words ? language : lang;
    });
  }
}

function row(point, named) {
  const label = (code) => codeName(code, named);
  const said = day(point.date, point.precision === 'day' ? 'short' : point.precision);
  const speaker = point.speaker || t('unnamed');
  return el('tr', {},
    el('td', {class: 'date'}, el('time', {datetime: cutTo(point.date, point.precision)}, said)),
    el('td', {class: 'speaker-cell'}, speaker, speaker !== label(point.source) && el('small', {}, label(point.source))),
    el('td', {class: 'about'}, [...point.targets].map(label).join(', ')),
    el('td', {class: 'act-cell'}, actChip(point.act, named)),
    el('td', {class: 'words'}, el('a', {href: hrefOf(point.iri)}, '…')),
    el('td', {class: 'conflict'}, point.conflicts.map(label).join(', ')));
}
