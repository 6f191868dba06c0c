package org.beyan.article;

import java.util.List;

/** An article and its statements, in text order. */
public record Reading(Article article, List<Statement> statements) {
  public Reading {
    statements = List.copyOf(statements);
  }
}
