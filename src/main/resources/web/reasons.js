/** Why a report is believed: how the text names its source, the rule that found the words, and what it is worth. */
import {el} from './dom.js';
import {percent, t} from './i18n.js';

/**
 * @param {{rule: string, cue?: string, mention?: string[], confidence: number, language: string}} report
 * @returns {HTMLElement} folded away until it is asked for
 */
export function reasons(report) {
  return el('details', {class: 'reasons'},
    el('summary', {}, t('why-found')),
    el('ul', {},
      el('li', {}, mention(report)),
      el('li', {}, rule(report)),
      el('li', {}, t('why-confidence', {share: percent(report.confidence)}))),
    el('p', {class: 'note'}, t('rule-name'), ' ', el('code', {}, report.rule)));
}

function mention({mention: names}) {
  return names?.length > 0 ? t('why-mention', {mention: names.join(', ')}) : t('why-no-mention');
}

/** Rules are called LANGUAGE.RULE.KIND; that of the middle has words of its own. */
function rule({rule: name, cue = '–'}) {
  return t.or(`rule-${name.split('.')[1]}`, t('rule-other', {cue}), {cue});
}
