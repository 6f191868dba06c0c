package org.beyan.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * How much a store holds.
 *
 * @param quads of all graphs
 * @param reports printings of statements
 * @param speakers different persons, bodies and states that speak
 * @param proposedLinks proposed identities that wait for a decision
 */
public record Statistics(
    long quads, long articles, long statements, long reports, long speakers, long proposedLinks) {
  private static final String BEYAN = "PREFIX beyan: <" + Prefixes.BEYAN + "> ";

  static Statistics of(DatasetGraph dataset) {
    return new Statistics(
        count(dataset, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
        instances(dataset, "Article"),
        instances(dataset, "Statement"),
        instances(dataset, "Report"),
        count(dataset, BEYAN + "SELECT (COUNT(DISTINCT ?s) AS ?n) { [] beyan:speaker ?s }"),
        count(
            dataset,
            BEYAN + "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s beyan:status beyan:proposed }"));
  }

  private static long instances(DatasetGraph dataset, String type) {
    return count(dataset, BEYAN + "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a beyan:" + type + " }");
  }

  private static long count(DatasetGraph dataset, String query) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      Object count = execution.select().next().get(Var.alloc("n")).getLiteralValue();
      return ((Number) count).longValue();
    }
  }
}
