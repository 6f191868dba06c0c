/**
 * What the server tells of a pair: its points, its events, the days of a conflict. Nothing of the page changes here, so
 * an answer that comes too late can be left alone.
 */
import {apiUrl, get} from './api.js';
import {checked, extentWritten} from './day-numbers.js';
import {lang} from './i18n.js';
import {nameOf} from './names.js';
import {eventsOf} from './pair-marks.js';
import {pointsOf, speakersOf} from './pair-points.js';

/** Statements asked for; the server may give fewer. */
const MOST = 20_000;

const bands = new Map();

/**
 * @typedef {{key: string, pair: string, points: Object[], events: Object[], cut: boolean}} Answer key: the question;
 *     cut: whether the server has more of the pair than it gives at once
 *
 * @param {Object<string, string>} state of the address
 * @param {Answer|null} shown the answer that is here; itself if it answers this, too
 * @returns {Promise<Answer>}
 * @throws {Problem}
 */
export async function answerTo(state, shown) {
  const pair = `${state.a} ${state.b} ${state.third}`;
  const cut = shown?.pair === pair && shown.cut;
  return keyOf(state, cut) === shown?.key ? shown : ask(state, pair, cut);
}

async function ask(state, pair, narrow) {
  const key = keyOf(state, narrow);
  const [points, events] = await Promise.all([
    get('pair-points', {...question(state, narrow), lang, limit: MOST}),
    get('events', {a: state.a, b: state.b}),
  ]);
  const cut = narrow || points.truncated;
  if (cut && key !== keyOf(state, true)) {
    return ask(state, pair, true);
  }
  return {key, pair, cut, points: pointsOf(points.rows, state.a, state.b), events: eventsOf(events.rows, state.a, state.b)};
}

/** Only when the server has more than it gives do the filters narrow the question itself. */
function question({a, b, third, conflict, speaker, act, from, to}, narrow) {
  const filters = {conflict, speaker, act: act.includes(',') ? '' : act, from: checked(from), to: checked(to)};
  return {a, b, third, ...(narrow ? filters : {})};
}

function keyOf(state, narrow) {
  return apiUrl('pair-points', question(state, narrow));
}

/**
 * @param {Object[]} points
 * @param {string} asked IRI of a speaker, or a name in any language, as addresses held it before
 * @returns {Promise<string>} IRI; what was asked where none of the speakers is meant
 */
export async function speakerMeant(points, asked) {
  const names = speakersOf(points);
  const called = (name) => [...names].find(([, each]) => each === name)?.[0];
  return !asked || names.has(asked) ? asked : (called(asked) ?? called(await nameOf('speaker', asked)) ?? asked);
}

/**
 * @param {Object<string, string>} state of the address
 * @returns {Promise<{start: number, end: number, closed: boolean}|null>} the days of the chosen conflict; null where none
 *     is chosen, or nobody knows when it began
 */
export async function bandOf({conflict}) {
  if (!conflict) {
    return null;
  }
  if (!bands.has(conflict)) {
    bands.set(conflict, get('entity', {entity: conflict, lang}).then(({rows}) => daysOf(rows[0] ?? {}), () => {
      bands.delete(conflict);
      return null;
    }));
  }
  return bands.get(conflict);
}

function daysOf({start, end}) {
  return start ? {start: extentWritten(start)[0], end: end ? extentWritten(end)[1] : Infinity, closed: Boolean(end)} : null;
}
