/** The answer: how many, the statements in pages, ways to take them away; and help where there is none. */
import {apiUrl, codes, get, getText} from './api.js';
import {copyButton} from './copy.js';
import {byId, el} from './dom.js';
import {lang, t} from './i18n.js';
import {showNothing, showProblem} from './ask-help.js';
import {explain} from './page.js';
import {addressOf} from './question.js';
import {statementCard} from './statement-card.js';

const QUERY = 'who-said-what-about-whom';
const PAGE = 20;

/** @param {(change: Object<string, string>) => void} ask */
export function askResults(ask) {
  const list = byId('list');
  const more = byId('more');
  const trouble = byId('more-trouble');
  let next = () => {};
  more.addEventListener('click', () => next());

  /**
   * @param {Object<string, string>} question
   * @param {Promise<Object[]>} facets whose total counts the hits
   * @param {AbortSignal} signal
   */
  async function show(question, facets, signal) {
    byId('results').setAttribute('aria-busy', 'true');
    trouble.replaceChildren();
    try {
      await page(question, history.state?.shown ?? PAGE, facets, signal);
    } catch (problem) {
      if (!signal.aborted) {
        await failed(question, problem, signal);
      }
    } finally {
      if (!signal.aborted) {
        byId('results').removeAttribute('aria-busy');
      }
    }
  }

  /** The first rows; as many as were there when the reader left, if he comes back. */
  async function page(question, size, facets, signal) {
    const [{rows}, counted, known] = await Promise.all([get(QUERY, {...question, lang, limit: size}, {signal}), facets, codes()]);
    if (signal.aborted) {
      return;
    }
    const total = counted.find(({facet}) => facet === 'total')?.statements ?? rows.length;
    byId('count').textContent = t('statements', {n: total});
    list.replaceChildren(...rows.map((row) => statementCard(row, known, question.words)));
    offerMore(question, total, known, signal);
    takeaway(question, total, signal);
    if (total === 0) {
      await showNothing(list, question, ask, signal);
    }
  }

  function offerMore(question, total, known, signal) {
    more.hidden = list.childElementCount >= total;
    next = async () => {
      more.disabled = true;
      trouble.replaceChildren();
      try {
        await append(question, total, known, signal);
      } catch (problem) {
        if (!signal.aborted) {
          explain(trouble, problem);
        }
      } finally {
        more.disabled = false;
      }
    };
  }

  async function append(question, total, known, signal) {
    const offset = list.childElementCount;
    const {rows} = await get(QUERY, {...question, lang, limit: PAGE, offset}, {signal});
    const cards = rows.map((row) => statementCard(row, known, question.words));
    list.append(...cards);
    cards[0]?.querySelector('a').focus();
    more.hidden = list.childElementCount >= total || rows.length === 0;
    history.replaceState({shown: list.childElementCount}, '');
  }

  async function failed(question, problem, signal) {
    byId('count').textContent = t('no-answer');
    more.hidden = true;
    byId('takeaway').hidden = true;
    await showProblem(list, problem, question, ask, signal);
  }

  return {show};
}

/** All hits as CSV and JSON, the question as SPARQL and as a link. */
function takeaway(question, total, signal) {
  const place = byId('takeaway');
  place.hidden = total === 0;
  if (total === 0) {
    return;
  }
  const all = {...question, lang, limit: total};
  const sparql = el('a', {class: 'button', hidden: true}, t('as-sparql'));
  place.replaceChildren(
    el('a', {class: 'button', href: apiUrl(QUERY, {...all, format: 'csv'}), download: true}, 'CSV'),
    el('a', {class: 'button', href: apiUrl(QUERY, {...all, download: 1}), download: true}, 'JSON'),
    sparql,
    copyButton(() => new URL(addressOf(question, lang), location.href).href, null, t('copy-link')));
  getText(`${QUERY}.rq`, {...question, lang}, {signal}).then((text) => {
    sparql.href = `/sparql?query=${encodeURIComponent(text)}`;
    sparql.hidden = false;
  }, () => sparql.remove());
}
