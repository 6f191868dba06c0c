/** Text of an article with stretches of it marked, and passages around them. */
import {el} from './dom.js';
import {paragraphs, pieces} from './spans.js';

/** How far a passage reaches beyond what is marked, in UTF-16 units, where its paragraph is longer. */
const AROUND = 450;

/**
 * @param {string} text
 * @param {import('./spans.js').Span} stretch
 * @param {import('./spans.js').Span[]} marks
 * @param {(text: string, marks: Object[]) => Node} wrap makes the element of a piece that is marked
 * @returns {HTMLElement[]} paragraphs
 */
export function markedParagraphs(text, stretch, marks, wrap) {
  return paragraphs(text)
    .map(({start, end}) => ({start: Math.max(start, stretch.start), end: Math.min(end, stretch.end)}))
    .filter(({start, end}) => start < end)
    .map((part) => el('p', {}, pieces(text, part, marks).map((piece) => (piece.marks.length > 0 ? wrap(piece.text, piece.marks) : piece.text))));
}

/**
 * @param {string} text
 * @param {import('./spans.js').Span[]} marks at least one
 * @returns {import('./spans.js').Span} whole paragraphs around the marks; less of long ones
 */
export function passage(text, marks) {
  const first = Math.min(...marks.map(({start}) => start));
  const last = Math.max(...marks.map(({end}) => end));
  const touched = paragraphs(text).filter(({start, end}) => start < last && first < end);
  const start = Math.min(first, ...touched.map((paragraph) => paragraph.start));
  const end = Math.max(last, ...touched.map((paragraph) => paragraph.end));
  return {
    start: first - start > AROUND ? text.indexOf(' ', first - AROUND) + 1 || start : start,
    end: end - last > AROUND ? Math.max(last, text.lastIndexOf(' ', last + AROUND)) : end,
  };
}
