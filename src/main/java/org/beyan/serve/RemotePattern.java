package org.beyan.serve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * What stands in the braces of a SERVICE, as a query for the other endpoint.
 *
 * <p>Jena renames variables of sub-queries; the other endpoint gets them as they were written.
 */
final class RemotePattern {
  private final boolean silent;
  private final Element pattern;

  /** By their names here: their names there. */
  private final Map<Var, Var> names = new LinkedHashMap<>();

  RemotePattern(OpService service) {
    this.silent = service.getSilent();
    this.pattern =
        service.getServiceElement() == null
            ? new ElementSubQuery(
                OpAsQuery.asQuery(Rename.reverseVarRename(service.getSubOp(), true)))
            : service.getServiceElement().getElement();
    for (Var variable : OpVars.visibleVars(service.getSubOp())) {
      names.put(variable, (Var) Rename.reverseVarRename((Node) variable));
    }
  }

  boolean isSilent() {
    return silent;
  }

  /** Asks for what fits these rows. */
  Query query(List<Binding> rows) {
    ElementGroup group = new ElementGroup();
    ElementData values = values(rows);
    if (!values.getVars().isEmpty()) {
      group.addElement(values);
    }
    group.addElement(pattern);
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    return query;
  }

  private ElementData values(List<Binding> rows) {
    ElementData values = new ElementData();
    Set<Binding> distinct = new LinkedHashSet<>();
    for (Binding row : rows) {
      distinct.add(there(row));
    }
    distinct.forEach(row -> row.vars().forEachRemaining(values::add));
    distinct.forEach(values::add);
    return values;
  }

  /** Blank nodes of ours mean nothing there; joining the answers drops their rows. */
  private Binding there(Binding row) {
    BindingBuilder named = Binding.builder();
    names.forEach(
        (here, there) -> {
          Node node = row.get(here);
          if (node != null && !node.isBlank()) {
            named.add(there, node);
          }
        });
    return named.build();
  }

  /** An answer of the other endpoint under our names. */
  Binding here(Binding answer) {
    BindingBuilder named = Binding.builder();
    names.forEach(
        (here, there) -> {
          Node node = answer.get(there);
          if (node != null) {
            named.add(here, node);
          }
        });
    return named.build();
  }
}
