/** The page of SPARQL: a query, its answer, and the address that holds the query. */
import {copyText} from './copy.js';
import {byId, el} from './dom.js';
import {lang, t} from './i18n.js';
import {explain, startPage} from './page.js';
import {showSamples} from './query-samples.js';
import {resultView} from './result-view.js';
import {sparqlEditor} from './sparql-editor.js';
import {ask} from './sparql-request.js';

/** Longer queries stand in the fragment, which no server and no log sees. */
const LONGEST_IN_PATH = 1500;

const FIRST = `PREFIX beyan: <https://w3id.org/beyan/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?statement ?date ?speaker ?act ?words
WHERE {
  ?statement a beyan:Statement ;
    beyan:speaksFor/beyan:code "RU" ;
    beyan:target/beyan:code "TR" ;
    beyan:saidOn ?date ;
    beyan:words ?words .
  OPTIONAL { ?statement beyan:act ?act }
  OPTIONAL { ?statement beyan:speaker/rdfs:label ?speaker FILTER(LANG(?speaker) = "${lang}") }
}
ORDER BY DESC(?date)
LIMIT 100
`;

const [answer, result, trouble, state] = ['answer', 'result', 'trouble', 'state'].map(byId);
let running = null;

/** The query that was run last. */
let asked = '';

startPage('sparql');
const editor = sparqlEditor(byId('query'), {label: t('sparql-query'), run: () => run()});
editor.replace(queryHere() || FIRST);
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
byId('stop').addEventListener('click', () => running?.abort());
byId('share').addEventListener('click', share);
addEventListener('popstate', () => {
  const query = queryHere();
  if (query && query !== asked) {
    editor.replace(query);
    run({traced: true});
  }
});
showSamples(byId('samples'), take, (problem) => explain(trouble, problem)).catch((problem) => explain(trouble, problem));
if (queryHere()) {
  run({traced: true});
}

function take(text) {
  editor.replace(text);
  run();
}

/** @param {{traced?: boolean}} how traced: the address holds the query already, as it was before it was declared */
async function run({traced = false} = {}) {
  running?.abort();
  const own = new AbortController();
  running = own;
  editor.declare();
  asked = editor.text();
  const query = asked;
  remember(query, traced);
  show(true);
  try {
    const told = await ask(query, own.signal);
    if (running === own) {
      succeed(told, query);
    }
  } catch (problem) {
    if (running === own) {
      fail(problem);
    }
  } finally {
    if (running === own) {
      running = null;
      show(false);
    }
  }
}

function succeed(told, query) {
  result.replaceChildren(resultView(told, query));
  answer.hidden = false;
  state.textContent = t('answer-here');
}

function fail(problem) {
  if (problem.name === 'AbortError') {
    state.textContent = t('stopped');
    return;
  }
  answer.hidden = true;
  state.textContent = '';
  explain(trouble, problem);
  if (problem.line > 0) {
    editor.markLine(problem.line);
    trouble.firstElementChild.append(el('button', {type: 'button', class: 'plain', onclick: () => editor.goTo(problem.line)}, t('to-line', {n: problem.line})));
  }
}

function show(busy) {
  byId('run').hidden = busy;
  byId('stop').hidden = !busy;
  answer.setAttribute('aria-busy', String(busy));
  if (busy) {
    trouble.replaceChildren();
    state.textContent = t('running');
  }
}

function queryHere() {
  return new URLSearchParams(location.search).get('query') ?? new URLSearchParams(location.hash.slice(1)).get('query') ?? '';
}

/** The address holds the query that was asked last; the same one leaves no second trace. */
function remember(query, traced) {
  if (query !== queryHere()) {
    history[traced ? 'replaceState' : 'pushState'](null, '', addressOf(query));
  }
}

function addressOf(query) {
  const address = new URL(location.href);
  address.searchParams.delete('query');
  address.hash = '';
  if (query.length > LONGEST_IN_PATH) {
    address.hash = String(new URLSearchParams({query}));
  } else {
    address.searchParams.set('query', query);
  }
  return address.href;
}

async function share() {
  const address = addressOf(editor.text());
  state.textContent = (await copyText(address)) ? t('copied') : address;
}
