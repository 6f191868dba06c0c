/** The head of a statement's page: who speaks, the words large, and what is known of them. */
import {actChip} from './acts.js';
import {el, fact, joined} from './dom.js';
import {day, percent, t} from './i18n.js';
import {askLink, iriLink, wikidataLink} from './links.js';

/** The figures of a confidence are few: below this nobody is named as the source. */
const LOW = 0.6;
/** And above this a name or a pronoun names somebody who is known. */
const HIGH = 0.85;

/**
 * @param {Object} statement row of `statement`
 * @param {Object<string, Object[]>} parties rows of `statement-parties` by part
 * @param {Map<string, {label: string}>} codes of api.js
 */
export function statementHead(statement, parties, codes) {
  const acts = statement.act ?? [];
  return el('header', {class: `statement-head act-${acts[0] ?? 'state'}`},
    el('p', {class: 'kicker'}, t('statement'), ' · ', statement.date ? day(statement.date, statement.precision) : t('undated')),
    el('h1', {}, parties.speaker.length > 0 ? joined(parties.speaker.map(named)) : t('unnamed')),
    el('p', {class: 'offices'}, officeLine(parties)),
    el('blockquote', {class: `words kind-${statement.kind}`, lang: statement.language}, statement.words),
    el('dl', {class: 'facts'},
      fact(t('speaks-for'), ...parties.speaksFor.map(named)),
      fact(t('about'), ...parties.target.map(named)),
      fact(t('conflict'), ...parties.about.map(named)),
      fact(t('act'), ...acts.map((act) => actChip(act, codes))),
      fact(t('kind'), statement.kind && t(`kind-${statement.kind}`)),
      fact(t('confidence'), confidence(statement.confidence))),
    el('p', {class: 'ask-more'}, askMore(parties)));
}

function named(party) {
  return [iriLink(party.iri, party.label), ' ', wikidataLink(party.wikidata)];
}

/** What speakers were on that day, and their states where these do not speak themselves. */
function officeLine({speaker, speaksFor}) {
  const states = speaksFor.map(({label}) => label).filter((label) => !speaker.some((other) => other.label === label));
  return joined([...speaker.flatMap(({role}) => role ?? []), ...states]);
}

function confidence(value) {
  return [
    el('meter', {min: 0, max: 1, low: LOW, high: HIGH, optimum: 1, value, 'aria-label': t('confidence')}), ' ',
    percent(value), ' ',
    el('a', {href: '#h-in-print'}, t('why')),
  ];
}

function askMore({speaker, target}) {
  const [who] = speaker;
  if (!who) {
    return null;
  }
  const about = target.length === 1 ? target[0] : null;
  return [
    askLink({speaker: who.iri}, t('ask-speaker', {name: who.label})),
    about && [' · ', askLink({speaker: who.iri, about: about.code}, t('ask-speaker-about', {name: who.label, about: about.label}))],
  ];
}
