/** The page of one statement: its words, who and what about, its days, its reports, and how to cite it. */
import {codes, get, site} from './api.js';
import {citeBox} from './cite-box.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {PREFIXES} from './prefixes.js';
import {rowOf, section, showRecord} from './record.js';
import {reportCards, reportLegend} from './reports.js';
import {ask} from './sparql-request.js';
import {datesOf} from './statement-dates.js';
import {statementHead} from './statement-head.js';

async function read(address) {
  const iri = await statementOf(address);
  const [statement, parties, reports, names] = await Promise.all([
    rowOf(get('statement', {statement: iri})),
    get('statement-parties', {statement: iri, lang}).then(({rows}) => partiesOf(rows)),
    get('reports-of-statement', {statement: iri, lang}).then(({rows}) => rows),
    codes(),
  ]);
  const own = reports.filter((report) => report.utterance === iri);
  const others = reports.filter((report) => report.utterance !== iri);
  return {
    title: `${speakersOf(parties)}: ${statement.words}`.slice(0, 120),
    content: [
      statementHead(statement, parties, names),
      section('dates', datesOf(statement, own)),
      section('in-print', reportLegend(), await reportCards(own, iri)),
      others.length > 0 && section('same-utterance', el('p', {class: 'note'}, t('same-utterance-note')), await reportCards(others, iri)),
      section('cite', citeBox(statement, parties, own)),
    ],
  };
}

/** A report is shown with its statement. */
async function statementOf(iri) {
  if (!iri.startsWith(`${site.base}report/`)) {
    return iri;
  }
  const {rows} = await ask(`SELECT ?statement { <${encodeURI(iri)}> <${PREFIXES.beyan}reports> ?statement }`);
  return rows[0]?.statement.value ?? iri;
}

function partiesOf(rows) {
  const of = (part) => rows.filter((row) => row.part === part);
  return {speaker: of('speaker'), speaksFor: of('speaksFor'), target: of('target'), about: of('about')};
}

const speakersOf = ({speaker}) => speaker.map(({label}) => label).join(', ') || t('unnamed');

await showRecord(read);
