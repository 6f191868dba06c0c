package org.beyan.serve;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What one operator of a query keeps in memory, until it is done. Bytes are estimated. */
final class Holding {
  private static final int OF_OBJECT = 64;
  private static final int OF_CELL = 32;
  private static final int OF_CHARACTER = 2;

  private final Leash leash;
  private long bytes;

  Holding(Leash leash) {
    this.leash = leash;
  }

  void add(Binding row) {
    add(size(row));
  }

  void add(Node node) {
    add(size(node));
  }

  void add(Triple triple) {
    add(size(triple.getSubject()) + size(triple.getPredicate()) + size(triple.getObject()));
  }

  void add(long more) {
    bytes += more;
    leash.hold(more);
  }

  void release() {
    leash.release(bytes);
    bytes = 0;
  }

  static long size(Binding row) {
    long size = OF_OBJECT;
    for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
      size += OF_CELL + size(row.get(variables.next()));
    }
    return size;
  }

  static long size(Node node) {
    if (node.isLiteral()) {
      return OF_OBJECT + (long) OF_CHARACTER * node.getLiteralLexicalForm().length();
    }
    return OF_OBJECT + (node.isURI() ? node.getURI().length() : 0);
  }
}
