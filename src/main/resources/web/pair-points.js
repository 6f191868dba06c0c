/**
 * The statements of a pair as points in time.
 *
 * A point: {iri, date, precision, start, end, at, lane, source, targets, act, rank, speaker, conflicts}
 *   start, end   first day and the day after the last that the date allows
 *   at           where it is drawn: its day, or its own place within its month or year
 *   lane         'ab' (the first about the second), 'ba', or 'third'
 *   rank         place of the act between cooperation and conflict
 */
import {ACTS, toneOf} from './acts.js';
import {extentOf} from './days.js';

export const LANES = ['ab', 'ba', 'third'];
export const TONES = ['cooperation', 'neutral', 'conflict'];

const RANKS = new Map(ACTS.map(({code}, rank) => [code, rank]));
const list = (value) => (Array.isArray(value) ? value : [value]).filter(Boolean);

/**
 * @param {Object[]} rows of the query pair-points
 * @param {string} a code of the first party
 * @param {string} b code of the second
 * @returns {Object[]} points in the order of time; rows without a date are left out
 */
export function pointsOf(rows, a, b) {
  const points = new Map();
  for (const row of rows.filter(({date}) => date)) {
    const lane = laneOf(row, a, b);
    const key = `${row.statement} ${lane}`;
    const known = points.get(key);
    if (known) {
      list(row.target).forEach((target) => known.targets.add(target));
    } else {
      points.set(key, pointOf(row, lane, [a, b]));
    }
  }
  const found = [...points.values()].sort((one, other) => one.start - other.start || one.rank - other.rank);
  spread(found);
  return found;
}

function laneOf({source, target}, a, b) {
  if (source === a && target === b) {
    return 'ab';
  }
  return source === b && target === a ? 'ba' : 'third';
}

/** What others say about both parties names no target of its own. */
function pointOf(row, lane, parties) {
  const [start, end] = extentOf(row.date, row.precision);
  const act = RANKS.has(list(row.act)[0]) ? list(row.act)[0] : 'state';
  return {
    iri: row.statement, date: row.date, precision: row.precision ?? 'day', start, end, at: start, lane, act,
    rank: RANKS.get(act), source: row.source, targets: new Set(row.target ? list(row.target) : parties), speaker: list(row.speaker).join(', '),
    conflicts: list(row.conflict),
  };
}

/** Points of one month share it evenly: all on one of its days would look as if they were known. */
function spread(points) {
  const vague = points.filter(({precision}) => precision !== 'day');
  for (const group of groupBy(vague, ({start, end, lane}) => `${start} ${end} ${lane}`).values()) {
    group.forEach((point, index) => {
      point.at = point.start + ((index + 0.5) / group.length) * (point.end - point.start);
    });
  }
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.has(key) ? groups.get(key).push(item) : groups.set(key, [item]);
  }
  return groups;
}

/**
 * @param {Object[]} points
 * @param {{acts?: string[], conflict?: string, speaker?: string}} wanted
 */
export function chosen(points, {acts = [], conflict = '', speaker = ''}) {
  const wanted = new Set(acts);
  return points.filter((point) =>
    (!wanted.size || wanted.has(point.act)) &&
    (!conflict || point.conflicts.includes(conflict)) &&
    (!speaker || point.speaker === speaker));
}

/** @param {Object[]} points @param {number} from @param {number} to day after the last */
export function within(points, from, to) {
  return points.filter(({start, end}) => end > from && start < to);
}

/** @param {Object[]} points @param {(point: Object) => string|string[]} keyOf @returns {Map<string, number>} most first */
export function tally(points, keyOf) {
  const counts = new Map();
  for (const point of points) {
    for (const key of list(keyOf(point))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort((one, other) => other[1] - one[1]));
}

/** @param {Object[]} points @returns {{cooperation: number, neutral: number, conflict: number}} */
export function tones(points) {
  const counts = tally(points, ({act}) => toneOf(act));
  return Object.fromEntries(TONES.map((tone) => [tone, counts.get(tone) ?? 0]));
}
