/** The parts of the chart from top to bottom, in pixels. */

const ROW = 19;
const MARKS = 16;
const AXIS = 30;
const EDGE = 8;

/**
 * @param {{width: number, third: boolean, events: boolean}} wanted
 * @returns {Object} width, height, labels {top, rows, row}, marks (their middle), axis {top, height},
 *     lanes: {ab, ba, third} each {base, height, sign}; sign is -1 where points rise above the base
 */
export function frameFor({width, third, events}) {
  const narrow = width < 560;
  const rows = events ? (narrow ? 2 : 3) : 0;
  const lane = narrow ? 140 : 178;
  const labels = {top: EDGE, rows, row: ROW};
  const marks = EDGE + rows * ROW + MARKS / 2;
  const top = EDGE + (events ? rows * ROW + MARKS : 0);
  const ab = {top, base: top + lane, height: lane, sign: -1};
  const axis = {top: ab.base, height: AXIS};
  const ba = {top: axis.top + AXIS, base: axis.top + AXIS, height: lane, sign: 1};
  const others = narrow ? 80 : 96;
  const below = ba.base + lane + EDGE;
  const lanes = {ab, ba, third: third ? {top: below, base: below + others, height: others, sign: -1} : null};
  return {width, height: below + (third ? others + EDGE : 0), labels, marks, axis, lanes};
}

/** @param {Object} frame @param {string} lane @returns {number} height of the lane that points may fill */
export function room(frame, lane) {
  return frame.lanes[lane] ? frame.lanes[lane].height - EDGE : 0;
}
