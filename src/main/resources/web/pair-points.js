/**
 * The statements of a pair as points in time.
 *
 * A point: {iri, date, precision, start, end, at, lane, source, targets, act, rank, speaker, speakers, conflicts}
 *   start, end   first day and the day after the last that the date allows
 *   at           where it is drawn: its day, or its own place within its month or year
 *   lane         'ab' (the first about the second), 'ba', or 'third'
 *   rank         place of the act between cooperation and conflict
 *   speakers     each {iri, name}; speaker is their names in one line, in the language of the page
 */
import {ACTS, toneOf} from './acts.js';
import {dateOf, extentOf, extentWritten, today} from './day-numbers.js';

export const LANES = ['ab', 'ba', 'third'];
export const TONES = [...new Set(ACTS.map(({tone}) => tone))];

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
  const speakers = list(row.speakerIri).map((iri, at) => ({iri, name: list(row.speaker)[at]}));
  return {
    iri: row.statement, date: row.date, precision: row.precision ?? 'day', start, end, at: start, lane, act,
    rank: RANKS.get(act), source: row.source, targets: new Set(row.target ? list(row.target) : parties), speakers,
    speaker: speakers.map(({name}) => name).join(', '), conflicts: list(row.conflict),
  };
}

/** Points of one month share it evenly: all on one of its days would look as if they were known. */
function spread(points) {
  const vague = points.filter(({precision}) => precision !== 'day');
  for (const group of Map.groupBy(vague, ({start, end, lane}) => `${start} ${end} ${lane}`).values()) {
    group.forEach((point, index) => {
      point.at = point.start + ((index + 0.5) / group.length) * (point.end - point.start);
    });
  }
}

/**
 * @param {Object[]} points
 * @returns {[number, number]} all days of the points, with a little room on both sides; this year where there are none
 */
export function spanOf(points) {
  if (!points.length) {
    return extentWritten(dateOf(today()).slice(0, 4));
  }
  const last = d3.max(points, ({end}) => end);
  const room = Math.max(10, (last - points[0].start) * 0.015);
  return [points[0].start - room, last + room];
}

/** @param {Object[]} points @returns {Map<string, string>} names of their speakers by IRI */
export function speakersOf(points) {
  return new Map(points.flatMap(({speakers}) => speakers.map(({iri, name}) => [iri, name])));
}

/**
 * @param {Object[]} points
 * @param {{acts?: string[], conflict?: string, speaker?: string}} wanted speaker: an IRI
 */
export function chosen(points, {acts = [], conflict = '', speaker = ''}) {
  const wanted = new Set(acts);
  return points.filter((point) =>
    (!wanted.size || wanted.has(point.act)) &&
    (!conflict || point.conflicts.includes(conflict)) &&
    (!speaker || point.speakers.some(({iri}) => iri === speaker)));
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
