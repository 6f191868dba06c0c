/** The page of one statement: its words, who and what about, its days, its reports, and how to cite it. */
import {codes, get, site} from './api.js';
import {citeBox} from './cite-box.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {rowOf, section, showRecord} from './record.js';
import {reportCards, reportLegend} from './reports.js';
import {datesOf} from './statement-dates.js';
import {statementHead} from './statement-head.js';

async function read(iri) {
  const [statement, parties, reports, names] = await Promise.all([
    rowOf(get('statement', {statement: iri})),
    get('statement-parties', {statement: iri, lang}).then(({rows}) => partiesOf(rows)),
    get('reports-of-statement', {statement: iri, lang}).then(({rows}) => rows),
    codes(),
  ]);
  const offices = await officesOf(parties.speaker, statement.date);
  const own = reports.filter((report) => report.utterance === iri);
  const others = reports.filter((report) => report.utterance !== iri);
  return {
    title: `${speakersOf(parties)}: ${statement.words}`.slice(0, 120),
    content: [
      statementHead(statement, parties, offices, names),
      section('dates', datesOf(statement, own)),
      section('in-print', reportLegend(), await reportCards(own, iri)),
      others.length > 0 && section('same-utterance', el('p', {class: 'note'}, t('same-utterance-note')), await reportCards(others, iri)),
      section('cite', citeBox(statement, parties, own)),
    ],
  };
}

/** By part; each once, though it may have come with several offices. */
function partiesOf(rows) {
  const parties = {speaker: [], speaksFor: [], target: [], about: []};
  for (const row of rows) {
    const of = parties[row.part];
    const known = of.find((party) => party.iri === row.iri);
    if (known) {
      known.roles.push(...rolesOf(row).filter((role) => !known.roles.includes(role)));
    } else {
      of.push({...row, roles: rolesOf(row)});
    }
  }
  return parties;
}

const rolesOf = ({role}) => (role ? [role].flat() : []);

const speakersOf = ({speaker}) => speaker.map(({label}) => label).join(', ') || t('unnamed');

/** What each speaker held on that day, in the interface's language. @returns {Promise<Map<string, string[]>>} by IRI */
async function officesOf(speakers, date) {
  const persons = date ? speakers.filter(({iri}) => iri.startsWith(`${site.base}entity/person/`)) : [];
  const held = await Promise.all(persons.map(({iri}) => get('tenures', {person: iri, lang})));
  const then = ({start, end}) => (!start || start <= date) && (!end || end >= date);
  return new Map(persons.map(({iri}, at) => [iri, [...new Set(held[at].rows.filter(then).map(({office}) => office))]]));
}

await showRecord(read);
