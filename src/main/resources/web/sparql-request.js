/** Sends a query to the endpoint of this server and reads its answer. */
import {Problem, fetched} from './api.js';

const ENDPOINT = '/beyan/sparql';
const TABLE = 'application/sparql-results+json';
const GRAPH = 'text/turtle';
const REFUSED = 400;

/**
 * @typedef {{type: 'uri'|'literal'|'bnode', value: string, datatype?: string, 'xml:lang'?: string}} Term
 * @typedef {Object} Answer
 * @property {'table'|'verdict'|'graph'} kind
 * @property {string[]} [columns] of a table
 * @property {Object<string, Term>[]} [rows] of a table
 * @property {boolean} [verdict]
 * @property {string} [turtle]
 * @property {number} limit rows or triples at most
 * @property {boolean} cut whether there were more
 * @property {number} seconds until all of it was here
 */

/** A refused query, with the line that the endpoint complains of, from 1; 0 where it names none. */
class QueryProblem extends Problem {
  /** @param {{title: string, status?: number, detail?: string}} told */
  constructor(told) {
    super(told);
    this.line = Number(this.detail.match(/\bline:?\s+(\d+)/i)?.[1] ?? 0);
    this.detail = this.detail.replace(/\s*Was expecting[^]*/, ''); // every token of the grammar
  }
}

/**
 * @param {string} query
 * @param {AbortSignal} [signal] stops it here and on the server
 * @returns {Promise<Answer>}
 * @throws {Problem} with `line` where the query was refused
 */
export async function ask(query, signal) {
  const begun = performance.now();
  const answer = await send(query, `${TABLE}, ${GRAPH}`, signal);
  const cut = {limit: Number(answer.headers.get('Beyan-Row-Limit') ?? 0), cut: answer.headers.get('Beyan-Truncated') === 'true'};
  const read = answer.headers.get('Content-Type')?.startsWith(GRAPH) ? graph(await answer.text()) : table(await answer.json());
  return {...read, ...cut, seconds: (performance.now() - begun) / 1000};
}

const graph = (turtle) => ({kind: 'graph', turtle});

function table({head, boolean, results}) {
  return results ? {kind: 'table', columns: head.vars ?? [], rows: results.bindings} : {kind: 'verdict', verdict: boolean};
}

/** @param {string} query @param {string} mediaType @returns {Promise<Blob>} the answer in another form */
export async function download(query, mediaType) {
  return (await send(query, mediaType)).blob();
}

async function send(query, accept, signal) {
  const name = randomName();
  signal?.addEventListener('abort', () => fetch(`/api/stop?id=${name}`, {method: 'POST'}).catch(() => {}), {once: true});
  const headers = {'Content-Type': 'application/sparql-query', Accept: accept, 'Beyan-Query': name};
  return fetched(ENDPOINT, {method: 'POST', body: query, headers, signal}).catch((problem) => {
    throw problem.status === REFUSED ? new QueryProblem(problem) : problem;
  });
}

const randomName = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('');
