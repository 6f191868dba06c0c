/** Puts together what is to be painted: points and events of a pair, in a view, in the colours of the page. */
import {ACTS} from './acts.js';
import {ticksFor} from './pair-axis.js';
import {density, highest, unitFor} from './pair-density.js';
import {placeLabels} from './pair-labels.js';
import {frameFor, room} from './pair-frame.js';
import {Glyphs} from './pair-glyphs.js';
import {eventFont} from './pair-paint.js';
import {LANES, TONES} from './pair-points.js';
import {Stacks} from './pair-stacks.js';
import {readPalette} from './palette.js';

const TOKENS = ['card', 'ink', 'quiet', 'line', 'rule', 'event', ...ACTS.map(({code}) => `act-${code}`), ...TONES.map((tone) => `tone-${tone}`)];

/** What an event's label may take: pixels, and a share of a chart that is narrow, so that there is room for another. */
const LABEL = 250;
const LABEL_SHARE = 0.62;

export class Stage {
  constructor() {
    this.events = [];
    this.options = {third: false, events: true, mode: 'points', band: null};
    this.pen = document.createElement('canvas').getContext('2d');
    this.points([]);
    this.dress();
  }

  /** Reads the colours again. */
  dress() {
    this.palette = readPalette(TOKENS);
    this.glyphs = new Glyphs(this.palette);
    this.measured = new Map();
  }

  /** @param {Object[]} points those that the filters leave */
  points(points) {
    this.all = points;
    this.stacks = new Stacks(points);
    this.densities = new Map();
  }

  /**
   * @param {import('./pair-view.js').View} view
   * @param {number} width in pixels
   * @param {number} ratio of the device's pixels to the page's
   */
  scene(view, width, ratio) {
    const {third, events, mode, band} = this.options;
    const frame = frameFor({width, third, events});
    const {from, to, perDay, scale} = view;
    const scene = {
      frame, from, to, perDay, scale, ratio, palette: this.palette, glyphs: this.glyphs, mode, band,
      points: this.stacks.points, ticks: ticksFor(from, to, perDay), events: this.labelled(frame, scale),
    };
    return {...scene, ...(mode === 'areas' ? this.areas(view, frame) : this.dots(view, frame))};
  }

  dots({from, to, perDay}, frame) {
    const placed = this.stacks.place(from, to, perDay, LANES.map((lane) => room(frame, lane)));
    return {placed, step: placed.shape.step};
  }

  /** Heights are those of the whole time, so that moving about does not change them. */
  areas({first, last, from, to, perDay}, frame) {
    const unit = unitFor(perDay);
    if (!this.densities.has(unit.unit)) {
      this.densities.set(unit.unit, density(this.all, unit, first, last));
    }
    const bins = this.densities.get(unit.unit);
    const near = bins.filter(({start, end}) => end > from - 2 * unit.days && start < to + 2 * unit.days);
    return {bins: near, step: stepOf(bins, frame)};
  }

  labelled(frame, scale) {
    if (!this.options.events) {
      return [];
    }
    const most = Math.min(LABEL, frame.width * LABEL_SHARE);
    const texts = this.events.map((event) => this.cut(event.title, most));
    const boxes = this.events.map(({day, weight}, at) => ({x: scale(day), width: texts[at].width, weight}));
    const places = placeLabels(boxes, frame.width, frame.labels.rows);
    return this.events.map((event, at) => Object.assign(event, {text: texts[at].text, place: places[at]}));
  }

  cut(text, most) {
    const key = `${text} ${Math.round(most)}`;
    if (!this.measured.has(key)) {
      this.pen.font = eventFont(this.palette);
      this.measured.set(key, this.cutNow(text, most));
    }
    return this.measured.get(key);
  }

  cutNow(text, most) {
    let kept = text;
    while (this.pen.measureText(kept).width > most) {
      kept = `${kept.replace(/…$/, '').slice(0, -2).trimEnd()}…`;
    }
    return {text: kept, width: this.pen.measureText(kept).width};
  }
}

function stepOf(bins, frame) {
  const steps = LANES.filter((lane) => frame.lanes[lane]).map((lane) => room(frame, lane) / highest(bins, lane));
  return Math.min(24, ...steps.filter(Number.isFinite));
}
