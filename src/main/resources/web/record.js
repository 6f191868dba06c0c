/** What the pages under /id/ share: they show what their address names, or say why they cannot. */
import {Problem, iriHere} from './api.js';
import {byId, el} from './dom.js';
import {t} from './i18n.js';
import {explain, setTitle, startPage} from './page.js';

/**
 * @param {(iri: string) => Promise<{title: string, content: Node[]}>} read
 */
export async function showRecord(read) {
  const main = byId('main');
  startPage();
  try {
    const {title, content} = await read(iriHere());
    setTitle(title);
    main.replaceChildren(...content.filter(Boolean));
  } catch (problem) {
    const place = el('div');
    explain(place, problem);
    main.replaceChildren(el('h1', {class: 'unseen'}, t('failed')), place);
  }
}

/**
 * @param {Promise<{rows: Object[]}>} answer
 * @returns {Promise<Object>} its first row
 * @throws {Problem} if there is none: nothing has this address
 */
export async function rowOf(answer) {
  const {rows} = await answer;
  if (rows.length === 0) {
    throw new Problem({title: t('not-here'), status: 404, detail: t('not-here-detail')});
  }
  return rows[0];
}

/**
 * @param {string} key of the heading, and class of the section
 * @param {...*} content nothing at all leaves the section out
 */
export function section(key, ...content) {
  const there = content.flat().filter(Boolean);
  return there.length > 0 && el('section', {class: key, 'aria-labelledby': `h-${key}`}, el('h2', {id: `h-${key}`}, t(key)), there);
}
