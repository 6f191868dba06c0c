package org.beyan.store;

/**
 * What a question gives: rows for SELECT, a verdict for ASK, triples for CONSTRUCT and DESCRIBE.
 */
public sealed interface Answer permits Rows, Answer.Verdict, Answer.Triples {

  /** Yes or no. */
  record Verdict(boolean yes) implements Answer {}

  /** A graph, written as Turtle. */
  record Triples(String turtle) implements Answer {}
}
