/** Triples as Turtle, with its names and IRIs as links. */
import {el} from './dom.js';
import {iriLink} from './links.js';

/** More text than this is slow to link; it is shown plain. */
const LINKED = 200_000;

/** @param {string} turtle as the server writes it, with its prefixes above */
export function resultGraph(turtle) {
  const prefixes = new Map([...turtle.matchAll(/^\s*@?PREFIX\s+([\w-]*):\s*<([^>]*)>/gim)].map(([, name, iri]) => [name, iri]));
  const names = /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|<([^<>"{}|^`\\\s]*)>|(?<![\w:-])([\w-]*):([\w.-]*\w)/g;
  const nodes = [];
  let done = 0;
  for (const found of turtle.length < LINKED ? turtle.matchAll(names) : []) {
    const iri = found[1] ?? (prefixes.has(found[2]) ? prefixes.get(found[2]) + found[3] : null);
    if (iri) {
      nodes.push(turtle.slice(done, found.index), iriLink(iri, found[0]));
      done = found.index + found[0].length;
    }
  }
  return el('pre', {class: 'turtle', tabindex: 0, role: 'region', 'aria-label': 'Turtle'}, nodes, turtle.slice(done));
}
