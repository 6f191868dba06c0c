/** What went wrong, and a way to ask once more. */
import {byId, el} from './dom.js';
import {t} from './i18n.js';
import {explain} from './page.js';

/**
 * @param {Element} place that is shown
 * @param {Problem|Error} problem
 * @param {() => void} again
 */
export function offerAgain(place, problem, again) {
  explain(place, problem);
  const retry = () => {
    byId('main').focus();
    again();
  };
  place.append(el('button', {type: 'button', onclick: retry}, t('try-again')));
  place.hidden = false;
}
