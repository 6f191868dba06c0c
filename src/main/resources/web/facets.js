/** Facets of `facets`, as rankings. */
import {get, hrefOf} from './api.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';
import {ranking} from './ranking.js';

/** So many values of a facet are shown. */
const MOST = 12;

/**
 * @param {Object<string, string>} filters
 * @returns {Promise<{total: number, of: (facet: string) => Object[]}>}
 */
export async function facetsOf(filters) {
  const {rows} = await get('facets', {...filters, lang});
  const of = (facet) => rows.filter((row) => row.facet === facet).slice(0, MOST);
  return {total: of('total')[0]?.statements ?? 0, of};
}

/**
 * @param {string} key of the heading
 * @param {Object[]} rows of one facet
 * @param {(row: Object) => string|null} href where each leads
 * @returns {HTMLElement|false}
 */
export function facetPanel(key, rows, href) {
  return rows.length > 0 && el('div', {class: 'panel'}, el('h3', {}, t(key)), ranking(rows.map((row) => ({...row, href: href(row) ?? undefined}))));
}

/** Where a facet's row has a page of its own: by IRI, or by code. */
export function recordHref(codes) {
  return ({value}) => (value.includes(':') ? hrefOf(value) : codes.get(value) && hrefOf(codes.get(value).iri));
}
