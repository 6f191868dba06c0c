/** The prefixes of the graph: what a query may use without declaring it here, and how IRIs are shown. */

/** @type {Object<string, string>} */
export const PREFIXES = {
  beyan: 'https://w3id.org/beyan/ontology#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  text: 'http://jena.apache.org/text#',
  wd: 'http://www.wikidata.org/entity/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const NO_CODE = /<[^<>"{}|^`\\\s]*>|"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g;

/**
 * @param {string} query
 * @returns {string[]} declarations, a line each, of the known prefixes that it uses and does not declare
 */
export function missingPrefixes(query) {
  const declared = new Set([...query.matchAll(/\bPREFIX\s+([\w-]*):/gi)].map(([, name]) => name));
  const code = query.replace(NO_CODE, ' ');
  const used = new Set([...code.matchAll(/(?<![\w?$:-])([a-z][\w-]*):/gi)].map(([, name]) => name));
  return Object.entries(PREFIXES)
    .filter(([name]) => used.has(name) && !declared.has(name))
    .map(([name, iri]) => `PREFIX ${name}: <${iri}>`);
}

/**
 * @param {string} iri
 * @param {string} base of the data's IRIs, which is left away
 */
export function shortened(iri, base) {
  const [name, start] = Object.entries(PREFIXES).find(([, space]) => iri.startsWith(space) && !iri.slice(space.length).includes('/')) ?? [];
  if (name) {
    return `${name}:${iri.slice(start.length)}`;
  }
  return iri.startsWith(base) && iri !== base ? iri.slice(base.length) : iri;
}
