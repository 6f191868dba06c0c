package org.beyan.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/**
 * What DESCRIBE answers: the triples that begin at a resource, and at the blank nodes to which they
 * lead. Jena's own looks through every named graph for each resource.
 */
final class Description {
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");

  private final Function<Query, QueryExec> execution;
  private final Holding holding;
  private final Set<Node> resources = new LinkedHashSet<>();

  Description(Function<Query, QueryExec> execution, Holding holding) {
    this.execution = execution;
    this.holding = holding;
  }

  /**
   * @param sink takes triples until it says that it has enough
   */
  void of(Query query, Predicate<Triple> sink) {
    query.getResultURIs().forEach(this::add);
    if (query.getQueryPattern() != null && !query.getProjectVars().isEmpty()) {
      addFound(query);
    }
    Deque<Node> waiting = new ArrayDeque<>(resources);
    boolean wanted = true;
    while (wanted && !waiting.isEmpty()) {
      wanted = describe(waiting.poll(), waiting, sink);
    }
  }

  private boolean add(Node resource) {
    boolean added = !resource.isLiteral() && resources.add(resource);
    if (added) {
      holding.add(resource);
    }
    return added;
  }

  private void addFound(Query query) {
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    try (QueryExec execution = this.execution.apply(select)) {
      for (RowSet rows = execution.select(); rows.hasNext(); ) {
        rows.next().forEach((variable, node) -> add(node));
      }
    }
  }

  private boolean describe(Node resource, Deque<Node> waiting, Predicate<Triple> sink) {
    try (QueryExec execution = this.execution.apply(triplesOf(resource))) {
      for (RowSet rows = execution.select(); rows.hasNext(); ) {
        Binding row = rows.next();
        Triple triple = Triple.create(resource, row.get(PROPERTY), row.get(VALUE));
        if (!sink.test(triple)) {
          return false;
        }
        if (triple.getObject().isBlank() && add(triple.getObject())) {
          waiting.add(triple.getObject());
        }
      }
      return true;
    }
  }

  private static Query triplesOf(Node resource) {
    ElementTriplesBlock pattern = new ElementTriplesBlock();
    pattern.addTriple(Triple.create(resource, PROPERTY, VALUE));
    Query query = new Query();
    query.setQuerySelectType();
    query.addResultVar(PROPERTY);
    query.addResultVar(VALUE);
    query.setQueryPattern(pattern);
    return query;
  }
}
