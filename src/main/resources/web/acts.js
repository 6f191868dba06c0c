/**
 * The acts in their order from cooperation to conflict.
 *
 *   ACTS.forEach(({code, tone, colour}) => …)     colour is a CSS value, `var(--act-agree)`
 *   actChip('accuse', codes)                      dot and name; the dot's shape tells the tone too
 *
 * Colours are tokens of base.css with at least 3 : 1 against paper and card, in light and dark.
 */
import {codeName} from './api.js';
import {el} from './dom.js';

const TONES = {
  cooperation: ['agree', 'support', 'promise', 'concede', 'consult'],
  neutral: ['state'],
  conflict: ['request', 'deny', 'reject', 'accuse', 'threaten'],
};

/** @type {{code: string, tone: 'cooperation'|'neutral'|'conflict', colour: string}[]} */
export const ACTS = Object.entries(TONES).flatMap(([tone, acts]) =>
  acts.map((code) => ({code, tone, colour: `var(--act-${code})`})),
);

const BY_CODE = new Map(ACTS.map((act) => [act.code, act]));

/** @param {string} code @returns {'cooperation'|'neutral'|'conflict'} neutral for an unknown act */
export function toneOf(code) {
  return BY_CODE.get(code)?.tone ?? 'neutral';
}

/** @param {string} code @returns {string} a CSS value */
export function colourOf(code) {
  return BY_CODE.get(code)?.colour ?? 'var(--act-state)';
}

/** @param {string} code @returns {HTMLElement} the dot alone, for what names the act in words beside it or is decoration */
export function actMark(code) {
  return el('span', {class: `act act-${code} tone-${toneOf(code)}`});
}

/**
 * @param {string} code
 * @param {Map<string, {label: string}>} codes of api.js
 * @returns {HTMLElement}
 */
export function actChip(code, codes) {
  const chip = actMark(code);
  chip.append(codeName(code, codes));
  return chip;
}
