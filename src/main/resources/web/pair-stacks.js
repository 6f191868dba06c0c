/**
 * Where the points of a pair stand: in columns of one or more days, stacked away from the axis, from cooperation to
 * conflict. Columns are as wide as they can be while the highest still fits; where none fits, points are pressed
 * into bars.
 */
import {LANES} from './pair-points.js';

const SIZES = [16, 13, 11, 9, 7, 6];
const COLUMN_DAYS = [1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 56, 84, 112, 182];

/**
 * Below this share of a point's height, points are drawn as bars: signs of six pixels that cover more than a quarter of
 * each other cannot be told apart (judged by eye).
 */
const PRESSED = 0.72;

export class Stacks {
  /** @param {Object[]} points */
  constructor(points) {
    this.points = points.slice().sort((one, other) => one.rank - other.rank || isVague(one) - isVague(other));
    this.lanes = Uint8Array.from(this.points, ({lane}) => LANES.indexOf(lane));
    this.places = Float64Array.from(this.points, ({at}) => at);
    this.first = points.length ? Math.floor(this.places.reduce((one, other) => Math.min(one, other))) : 0;
    this.last = points.length ? Math.floor(this.places.reduce((one, other) => Math.max(one, other))) : 0;
    this.known = new Map();
  }

  /**
   * @param {number} perDay pixels
   * @param {number[]} heights of the lanes, in pixels; 0 for one that is not shown
   * @returns {{size: number, days: number, step: number, pressed: boolean}} days a column, and the height of a point
   *     in it; the same for all parts of the time at this zoom, so that moving changes nothing
   */
  measure(perDay, heights) {
    const key = `${perDay.toPrecision(4)} ${heights.join(' ')}`;
    if (!this.known.has(key)) {
      this.known.set(key, this.fit(perDay, heights));
      if (this.known.size > 200) {
        this.known.delete(this.known.keys().next().value);
      }
    }
    return this.known.get(key);
  }

  fit(perDay, heights) {
    for (const size of SIZES) {
      const days = columnDays(size, perDay);
      const most = this.highest(days);
      if (most.every((count, lane) => count * size <= heights[lane] || !heights[lane])) {
        return {size, days, step: size, pressed: false};
      }
    }
    const size = SIZES.at(-1);
    const days = columnDays(size, perDay);
    const most = this.highest(days);
    const step = Math.min(size, ...most.map((count, lane) => (heights[lane] && count ? heights[lane] / count : size)));
    return {size, days, step, pressed: step < size * PRESSED};
  }

  /** @returns {number[]} points in the highest column of each lane */
  highest(days) {
    const counts = this.counters(days);
    const most = [0, 0, 0];
    for (let i = 0; i < this.points.length; i++) {
      const lane = this.lanes[i];
      const count = ++counts[lane][this.column(this.places[i], days)];
      most[lane] = Math.max(most[lane], count);
    }
    return most;
  }

  counters(days) {
    const columns = this.column(this.last, days) + 1;
    return LANES.map(() => new Int32Array(columns));
  }

  /** Columns begin at multiples of their days, wherever the view begins. */
  column(place, days) {
    return Math.floor(place / days) - Math.floor(this.first / days);
  }

  /**
   * @param {number} from first day in view
   * @param {number} to the day after the last
   * @returns {{shape: Object, index: Int32Array, day: Float64Array, height: Int32Array}} of the points in view: which,
   *     the middle of its column, and how many stand below it
   */
  place(from, to, perDay, heights) {
    const shape = this.measure(perDay, heights);
    const counts = this.counters(shape.days);
    const index = new Int32Array(this.points.length);
    const day = new Float64Array(this.points.length);
    const height = new Int32Array(this.points.length);
    const start = Math.floor(this.first / shape.days);
    let found = 0;
    for (let i = 0; i < this.points.length; i++) {
      const column = this.column(this.places[i], shape.days);
      const middle = (start + column + 0.5) * shape.days;
      if (middle > from - shape.days && middle < to + shape.days && heights[this.lanes[i]]) {
        index[found] = i;
        day[found] = middle;
        height[found++] = counts[this.lanes[i]][column]++;
      }
    }
    return {shape, index: index.subarray(0, found), day: day.subarray(0, found), height: height.subarray(0, found)};
  }
}

function columnDays(size, perDay) {
  return COLUMN_DAYS.find((days) => days * perDay >= size) ?? Math.ceil(size / perDay);
}

/** @param {Object} point @returns {boolean} whether its day is not known */
export function isVague({precision}) {
  return precision !== 'day';
}
