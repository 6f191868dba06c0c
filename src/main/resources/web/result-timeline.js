/** An answer on a line of time: a dot a row, rows of one time on top of each other. */
import {colourOf, toneOf} from './acts.js';
import {hrefOf} from './api.js';
import {precisionOf} from './dates.js';
import {el} from './dom.js';
import {day} from './i18n.js';
import {isDate, textOf} from './result-terms.js';

const SVG = 'http://www.w3.org/2000/svg';
const DOT = 9;
const HEIGHT = 220;
const MARGIN = 12;
const NAME_WIDTH = 34;

/** With more rows than this nobody could point at one: they are drawn as towers. */
const MOST_DOTS = 3000;

/** Share of rows that must be dated. */
const DATED = 0.6;

/** @param {{columns: string[], rows: Object[]}} answer @returns {string|undefined} the first column that dates its rows */
export function dateColumn({columns, rows}) {
  return rows.length > 1 ? columns.find((column) => rows.filter((row) => isDate(row[column])).length >= DATED * rows.length) : undefined;
}

/**
 * @param {{columns: string[], rows: Object[]}} answer
 * @param {string} column that dates
 * @returns {HTMLElement} drawn anew whenever its width changes
 */
export function resultTimeline({columns, rows}, column) {
  const dated = rows.filter((row) => isDate(row[column])).map((row) => ({row, at: Date.parse(row[column].value.slice(0, 10))})).filter(({at}) => !Number.isNaN(at));
  const place = el('div', {class: 'dots'});
  new ResizeObserver(() => place.clientWidth > 0 && place.replaceChildren(drawn(dated, columns, column, place.clientWidth))).observe(place);
  return place;
}

function drawn(dated, columns, column, width) {
  const times = dated.map(({at}) => at);
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  const x = (at) => MARGIN + ((width - 2 * MARGIN) * (at - first)) / (last - first || 1);
  const piles = Map.groupBy(dated, ({at}) => Math.round(x(at) / DOT));
  const highest = Math.max(...[...piles.values()].map((pile) => pile.length));
  const step = Math.min(DOT, (HEIGHT - 40) / highest);
  const svg = shape('svg', {width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: 'group', 'aria-label': column});
  svg.append(...years(first, last, x));
  for (const [pile, entries] of piles) {
    svg.append(...(dated.length > MOST_DOTS
      ? [tower(pile * DOT, entries.length * step)]
      : entries.map(({row}, level) => dot(row, columns, column, pile * DOT, HEIGHT - 30 - level * step))));
  }
  return svg;
}

function dot(row, columns, column, cx, cy) {
  const act = columns.map((name) => row[name]?.value.replace(/.*#/, '') ?? '').find((value) => colourOf(value) !== colourOf('') || value === 'state');
  const circle = shape('circle', {cx, cy, r: DOT / 2 - 1, class: `dot tone-${toneOf(act ?? '')}`});
  circle.style.fill = act ? colourOf(act) : 'var(--accent)';
  const told = columns.filter((name) => name !== column && row[name]?.type === 'literal').map((name) => textOf(row[name]).slice(0, 160));
  const date = row[column].value.slice(0, 10);
  const name = [day(date, precisionOf(date)), ...told].join(' · ');
  circle.append(text('title', {}, name));
  const iri = columns.map((each) => row[each]).find((term) => term?.type === 'uri' && hrefOf(term.value));
  if (!iri) {
    return circle;
  }
  const link = shape('a', {href: hrefOf(iri.value), 'aria-label': name});
  link.append(circle);
  return link;
}

function tower(cx, height) {
  return shape('rect', {x: cx - DOT / 2 + 1, y: HEIGHT - 26 - height, width: DOT - 2, height, class: 'tower'});
}

function years(first, last, x) {
  const [from, to] = [first, last].map((at) => new Date(at).getUTCFullYear());
  const step = Math.max(1, Math.ceil((to - from) / 10));
  const marks = [];
  for (let year = from; year <= to; year += step) {
    const at = Math.max(x(Date.UTC(year, 0)), MARGIN);
    if (year < to && x(Date.UTC(year + step, 0)) - at < NAME_WIDTH) {
      continue; // the first year began long before its first row
    }
    marks.push(shape('line', {x1: at, x2: at, y1: 8, y2: HEIGHT - 22, class: 'year'}), text('text', {x: at + 2, y: HEIGHT - 8}, String(year)));
  }
  return marks;
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function text(name, attributes, content) {
  const made = shape(name, attributes);
  made.textContent = content;
  return made;
}
