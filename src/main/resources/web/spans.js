/**
 * Where things stand in a text. The data counts Unicode code points, JavaScript counts UTF-16 units: spans are turned
 * into units where they come in, and are units everywhere else.
 *
 *   const words = readSpans(['79-150'], body);
 *   pieces(body, {start: 0, end: body.length}, words.map((span) => ({...span, kind: 'words'})))
 */

/** @typedef {{start: number, end: number}} Span first unit, and the one after the last */

/**
 * @param {string[]} written `start-end` in code points
 * @param {string} text
 * @returns {Span[]} in the order of the text; without those that lie outside of it
 */
export function readSpans(written, text) {
  const units = unitsOfPoints(text);
  return written
    .map((span) => span.split('-').map(Number))
    .filter(([start, end]) => start < end && end < units.length)
    .map(([start, end]) => ({start: units[start], end: units[end]}))
    .sort((a, b) => a.start - b.start);
}

function unitsOfPoints(text) {
  const units = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  return [...units, unit];
}

/**
 * Cuts a stretch at the borders of marks, which may overlap.
 *
 * @template {Span} M
 * @param {string} text
 * @param {Span} stretch
 * @param {M[]} marks
 * @returns {{text: string, marks: M[]}[]} one behind the other, each with all marks that cover it, in the given order
 */
export function pieces(text, stretch, marks) {
  const inside = (at) => at > stretch.start && at < stretch.end;
  const borders = marks.flatMap(({start, end}) => [start, end]).filter(inside);
  const cuts = [...new Set([stretch.start, ...borders, stretch.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at];
    return {text: text.slice(start, end), marks: marks.filter((mark) => mark.start <= start && end <= mark.end)};
  });
}

/** @param {string} text @returns {Span[]} its paragraphs, which empty lines part */
export function paragraphs(text) {
  return [...text.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)].map(({0: found, index}) => ({start: index, end: index + found.length}));
}

/**
 * Finds words that stand next to a stretch, since the data tells how a cue reads and not where it stands.
 *
 * @param {string} text
 * @param {string} phrase
 * @param {Span[]} spans
 * @returns {Span|undefined} the whole words nearest to a span and in no span
 */
export function nearest(text, phrase, spans) {
  const free = occurrences(text, phrase).filter((found) => !spans.some((span) => found.start < span.end && span.start < found.end));
  const distance = (found) => Math.min(...spans.map((span) => Math.max(span.start - found.end, found.start - span.end)));
  return free.sort((a, b) => distance(a) - distance(b))[0];
}

function occurrences(text, phrase) {
  const found = [];
  for (let start = text.indexOf(phrase); phrase && start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (!isLetter(text.slice(0, start), /[\p{L}\p{N}]$/u) && !isLetter(text.slice(end, end + 2), /^[\p{L}\p{N}]/u)) {
      found.push({start, end});
    }
  }
  return found;
}

const isLetter = (text, where) => where.test(text);
