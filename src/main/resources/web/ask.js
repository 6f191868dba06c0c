/** The Ask page: the question of the address, asked; every change of it is an address of its own. */
import {askForm} from './ask-form.js';
import {showChips} from './ask-chips.js';
import {showFacets, showYears} from './ask-facets.js';
import {askResults} from './ask-results.js';
import {showStart} from './ask-start.js';
import {get} from './api.js';
import {byId} from './dom.js';
import {lang, t} from './i18n.js';
import {nameOf} from './names.js';
import {explain, setTitle, startPage} from './page.js';
import {addressOf, changed, readQuestion} from './question.js';

const FACET_VALUES = 20;

startPage('ask');

let question = readQuestion();
let asking = new AbortController();
const form = askForm(byId('form'), ask);
const results = askResults(ask);

/** @param {Object<string, string>} change fields to set, empty ones to drop */
function ask(change) {
  const next = changed(question, change);
  if (addressOf(next) !== addressOf(question)) {
    question = next;
    history.pushState(null, '', addressOf(question));
    show();
  }
}

async function show() {
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  const asked = question;
  const facets = get('facets', {...asked, lang, limit: FACET_VALUES}, {signal}).then(({rows}) => rows);
  byId('main').classList.toggle('asked', Object.keys(asked).length > 0);
  showStart(byId('start'), asked);
  try {
    await Promise.all([
      form.show(asked, signal),
      showChips(byId('chips'), asked, ask, signal),
      title(asked, signal),
      results.show(asked, facets, signal),
      filters(asked, facets, signal),
    ]);
  } catch (problem) {
    if (!signal.aborted) {
      explain(byId('list'), problem);
    }
  }
}

async function filters(asked, facets, signal) {
  const rows = await facets.catch(() => []);
  if (!signal.aborted) {
    byId('filters').hidden = rows.length === 0;
    showYears(byId('years'), rows, asked, ask);
    await showFacets(byId('facets'), rows, asked, ask, signal);
  }
}

async function title(asked, signal) {
  const names = await Promise.all(Object.entries(asked).map(([field, value]) => nameOf(field, value)));
  if (!signal.aborted) {
    setTitle([...new Set(names)].join(', ') || t('nav-ask'));
  }
}

byId('filters').open = matchMedia('(min-width: 60rem)').matches;
addEventListener('popstate', () => {
  const asked = readQuestion();
  if (addressOf(asked) !== addressOf(question)) {
    question = asked;
    show();
  }
});
show();
