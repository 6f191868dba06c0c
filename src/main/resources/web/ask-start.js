/** For who comes first: questions to start from, and the way to the timeline of two states. */
import {ACTS, actMark} from './acts.js';
import {site} from './api.js';
import {el} from './dom.js';
import {t} from './i18n.js';
import {addressOf} from './question.js';

const EXAMPLES = {
  'example-s-400': {about: 'TR', conflict: 's-400'},
  'example-lavrov': {speaker: 'Sergey Lavrov', about: 'TR'},
  'example-erdogan': {speaker: 'Recep Tayyip Erdoğan', about: 'RU'},
  'example-libya': {conflict: 'libya'},
  'example-accused': {conflict: 'jet-shootdown-2015', act: 'accuse'},
};

/**
 * @param {HTMLElement} place hidden as soon as something is asked
 * @param {Object<string, string>} question
 */
export function showStart(place, question) {
  place.hidden = Object.keys(question).length > 0;
  if (place.hidden || place.hasChildNodes()) {
    return;
  }
  const examples = Object.entries(EXAMPLES).map(([key, asked]) => el('li', {}, el('a', {href: addressOf(asked)}, t(key))));
  place.append(
    el('div', {class: 'examples'}, el('h2', {}, t('examples')), el('ul', {}, examples)),
    el('a', {class: 'teaser', href: '/pair?a=TR&b=RU'},
      el('span', {class: 'lanes', 'aria-hidden': 'true'}, ACTS.map(({code}) => actMark(code))),
      el('b', {}, t('teaser')), el('span', {}, t('teaser-text'))),
    ...(site.statements === undefined ? [] : [el('p', {class: 'note holdings'}, t('holdings', site))]));
}
