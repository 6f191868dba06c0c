/**
 * From readings and entities to RDF: deterministic IRIs, quads into any {@code RDFHandler}, and the
 * syntaxes to write them in; beside them a reading as one JSON object.
 */
package org.beyan.rdf;
