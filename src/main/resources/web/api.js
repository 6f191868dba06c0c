/**
 * Asks the server.
 *
 *   const answer = await get('facets', {about: 'TR'});    answer.rows
 *   try { … } catch (problem) { show(problem.title, problem.detail); }      a Problem
 *   codeName('TR', await codes())                          names in the interface's language
 *   hrefOf(iri)                                            where this server shows an IRI
 *
 * The module waits for /api/about, so that IRIs and addresses can be told apart from then on.
 */
import {lang, t} from './i18n.js';
import {PREFIXES} from './prefixes.js';

/** What the server could not or would not answer, as a problem document tells it (RFC 9457). */
export class Problem extends Error {
  /** @param {{title: string, status?: number, detail?: string}} told */
  constructor({title, status, detail}) {
    super(title);
    this.title = title;
    this.status = status ?? 0;
    this.detail = detail ?? '';
  }
}

/**
 * @param {string} name of a query, with `.rq` for its SPARQL text
 * @param {Object<string, string|number|null|undefined>} [params] empty ones are left out
 * @returns {string} the address of its answer
 */
export function apiUrl(name, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(given).toString();
  return `/api/${name}${query && `?${query}`}`;
}

/**
 * @param {string} name
 * @param {Object<string, string|number|null|undefined>} [params]
 * @param {{signal?: AbortSignal}} [options]
 * @returns {Promise<{rows: Object[], truncated: boolean, limit: number}>}
 * @throws {Problem}
 */
export async function get(name, params, options = {}) {
  return (await fetched(apiUrl(name, params), options)).json();
}

/** As get, but the answer's text: for `NAME.rq`. @returns {Promise<string>} */
export async function getText(name, params, options = {}) {
  return (await fetched(apiUrl(name, params), options)).text();
}

/**
 * @param {string} address
 * @param {RequestInit} options
 * @returns {Promise<Response>} an answer that is none of failure
 * @throws {Problem}
 */
export async function fetched(address, options) {
  let answer;
  try {
    answer = await fetch(address, options);
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem({title: t('unreachable'), detail: t('unreachable-detail')});
  }
  if (!answer.ok) {
    throw new Problem(await told(answer));
  }
  return answer;
}

/** What took too long would do so again. */
const TIMED_OUT = 'urn:beyan:problem:timed-out';

async function told(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  const problem = type.startsWith('application/problem+json') ? await answer.json() : {detail: answer.statusText};
  const title = t(answer.status === 503 && problem.type !== TIMED_OUT ? 'busy' : 'refused');
  return {title, status: answer.status, detail: problem.detail};
}

/** What /api/about tells: base, version, statements, articles, first, last; or the problem, and a base that may be another. */
export const site = await get('about').catch((problem) => ({base: 'https://w3id.org/beyan/', problem}));

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {() => Promise<T>} asks at the first call, and again after a failure
 */
export function once(ask) {
  let answer;
  return () => {
    answer ??= ask().catch((problem) => {
      answer = undefined;
      throw problem;
    });
    return answer;
  };
}

/** @type {() => Promise<Map<string, {code: string, label: string, type: string, iri: string}>>} by code */
export const codes = once(async () => new Map((await get('codes', {lang})).rows.map((row) => [row.code, row])));

const regions = new Intl.DisplayNames(lang, {type: 'region'});

/**
 * @param {string} code of a state, body, conflict or act
 * @param {Map<string, {label: string}>} known of codes(): what occurs in statements
 * @returns {string} the browser's name for a state that no statement is about; the code itself for anything else
 */
export function codeName(code, known) {
  return known.get(code)?.label ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : code);
}

/**
 * @param {string} iri of ours, or an address
 * @returns {string|null} the page that shows it; null for what no browser should follow, and for terms of the ontology,
 *     which have no page each
 */
export function hrefOf(iri) {
  if (iri.startsWith(PREFIXES.beyan)) {
    return null;
  }
  if (iri.startsWith(site.base)) {
    return `/id/${iri.slice(site.base.length)}`;
  }
  return /^https?:\/\//.test(iri) ? iri : null;
}

/**
 * @returns {string} the IRI that a page under /id/ shows
 * @throws {Problem} where the server did not tell what its IRIs begin with
 */
export function iriHere() {
  if (site.problem) {
    throw site.problem;
  }
  return site.base + decodeURI(location.pathname).replace(/^\/id\//, '');
}
