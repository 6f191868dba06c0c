/** The answer of a query: how it went, its views, and its downloads. */
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {explain} from './page.js';
import {barColumns, resultBars} from './result-bars.js';
import {resultGraph} from './result-graph.js';
import {resultTable} from './result-table.js';
import {dateColumn, resultTimeline} from './result-timeline.js';
import {saveAs} from './save-as.js';
import {download} from './sparql-request.js';
import {tabbed} from './tabs.js';

const TABLES = {
  CSV: ['csv', 'text/csv'],
  TSV: ['tsv', 'text/tab-separated-values'],
  JSON: ['srj', 'application/sparql-results+json'],
  XML: ['srx', 'application/sparql-results+xml'],
};
const GRAPHS = {
  Turtle: ['ttl', 'text/turtle'],
  'JSON-LD': ['jsonld', 'application/ld+json'],
  'N-Triples': ['nt', 'application/n-triples'],
  'RDF/XML': ['rdf', 'application/rdf+xml'],
};

/**
 * @param {import('./sparql-request.js').Answer} answer
 * @param {string} query whose answer it is
 * @returns {HTMLElement}
 */
export function resultView(answer, query) {
  return el('div', {}, summary(answer), answer.cut && el('p', {class: 'cut'}, t('answer-cut', {n: answer.limit})), views(answer), downloads(answer, query));
}

function summary({kind, rows, seconds, limit}) {
  const took = t('took', {seconds: new Intl.NumberFormat(lang, {maximumFractionDigits: 2}).format(seconds)});
  return el('p', {class: 'note summary'}, [kind === 'table' && t('rows', {n: rows.length}), took, limit > 0 && t('row-limit', {n: limit})].filter(Boolean).join(' · '));
}

function views(answer) {
  if (answer.kind === 'verdict') {
    return el('p', {class: 'verdict'}, t(answer.verdict ? 'yes' : 'no'));
  }
  if (answer.kind === 'graph') {
    return resultGraph(answer.turtle);
  }
  if (answer.rows.length === 0) {
    return el('p', {}, t('no-rows'));
  }
  const date = dateColumn(answer);
  const bars = barColumns(answer);
  return tabbed(t('views'), [
    {key: 'table', name: t('view-table'), view: () => resultTable(answer)},
    date && {key: 'timeline', name: t('view-timeline'), view: () => resultTimeline(answer, date)},
    bars && {key: 'bars', name: t('view-bars'), view: () => resultBars(answer, bars)},
  ].filter(Boolean));
}

function downloads({kind}, query) {
  const trouble = el('div');
  const buttons = Object.entries(kind === 'graph' ? GRAPHS : TABLES)
    .filter(([name]) => kind !== 'verdict' || name === 'JSON' || name === 'XML')
    .map(([name, [ending, mediaType]]) => el('button', {type: 'button', onclick: () => save(query, ending, mediaType, trouble)}, name));
  return el('div', {class: 'downloads'}, el('span', {class: 'note'}, t('download-as')), buttons, trouble);
}

async function save(query, ending, mediaType, trouble) {
  trouble.replaceChildren();
  try {
    saveAs(await download(query, mediaType), `beyan.${ending}`);
  } catch (problem) {
    explain(trouble, problem);
  }
}
