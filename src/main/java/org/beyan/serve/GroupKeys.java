package org.beyan.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;

/** Holds for what the rows of a GROUP BY are grouped by. */
final class GroupKeys {
  private static final long OF_GROUP = 256;

  /** Without aggregates, Jena keeps a reference for each row of a group. */
  private static final long OF_MENTION = 8;

  private final VarExprList keys;
  private final ExecutionContext context;
  private final Holding holding;
  private final Set<List<Node>> seen = new HashSet<>();

  GroupKeys(VarExprList keys, ExecutionContext context, Holding holding) {
    this.keys = keys;
    this.context = context;
    this.holding = holding;
  }

  /** Of a group whose first row this is. */
  void add(Binding first) {
    hold(of(first));
  }

  /** Of a row where nobody tells which is the first. */
  void addMention(Binding row) {
    holding.add(OF_MENTION);
    List<Node> key = of(row);
    if (seen.add(key)) {
      hold(key);
    }
  }

  private void hold(List<Node> key) {
    holding.add(OF_GROUP);
    key.forEach(holding::add);
  }

  private List<Node> of(Binding row) {
    return keys.getVars().stream().map(key -> value(key, row)).toList();
  }

  private Node value(Var key, Binding row) {
    Node value = keys.get(key, row, context);
    return value == null ? Node.ANY : value;
  }
}
