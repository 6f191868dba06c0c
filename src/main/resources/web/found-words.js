/** Marks in a text the words that were searched for, in whatever form they stand there. */
import {el} from './dom.js';

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Shorter beginnings are those of many words that have nothing to do with each other. */
const LEAST = 4;

/**
 * A word counts as found where it begins as the searched one does: the server searches for stems, and endings follow.
 *
 * @param {string} text
 * @param {string} searched
 * @param {string} language of the text: I is ı's capital in Turkish
 * @returns {(string|HTMLElement)[]} the whole text, found words in mark elements
 */
export function foundWords(text, searched, language) {
  if (!searched) {
    return [text];
  }
  const stems = (searched.match(LETTERS) ?? []).map(stem);
  const collators = [language, 'en'].map((code) => new Intl.Collator(code, {sensitivity: 'base'}));
  const isFound = (word) =>
    stems.some((start) => collators.some((collator) => collator.compare(word.slice(0, start.length), start) === 0));
  const parts = [];
  let end = 0;
  for (const {0: word, index} of text.matchAll(LETTERS)) {
    if (isFound(word)) {
      parts.push(text.slice(end, index), el('mark', {}, word));
      end = index + word.length;
    }
  }
  return [...parts, text.slice(end)];
}

/** The word without its last third, where Turkish and Russian have their endings, but no shorter than four letters. */
function stem(word) {
  return word.slice(0, Math.max(LEAST, Math.ceil((word.length * 2) / 3)));
}
