package org.beyan.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts statements into a query in place of its sub-select of {@code ?statement ?date}, which would
 * choose them.
 */
final class ChosenStatements extends ElementTransformCopyBase {
  private static final Var STATEMENT = Var.alloc("statement");
  private static final Var DATE = Var.alloc("date");

  private final Element chosen;

  private ChosenStatements(List<Node> statements) {
    ElementData values = new ElementData();
    values.add(STATEMENT);
    statements.forEach(each -> values.add(BindingFactory.binding(STATEMENT, each)));
    ElementTriplesBlock day = new ElementTriplesBlock();
    Node saidOn = NodeFactory.createURI(Prefixes.BEYAN + "saidOn");
    day.addTriple(Triple.create(STATEMENT, saidOn, DATE));
    ElementGroup dated = new ElementGroup();
    dated.addElement(day);
    ElementGroup group = new ElementGroup();
    group.addElement(values);
    group.addElement(new ElementOptional(dated));
    this.chosen = group;
  }

  static Query in(Query query, List<Node> statements) {
    return QueryTransformOps.transform(query, new ChosenStatements(statements));
  }

  /** In the group around it: Jena does not offer sub-selects themselves to a transformation. */
  @Override
  public Element transform(ElementGroup group, List<Element> elements) {
    return super.transform(
        group, elements.stream().map(each -> chooses(each) ? chosen : each).toList());
  }

  private static boolean chooses(Element element) {
    return element instanceof ElementSubQuery select
        && select.getQuery().getProjectVars().equals(List.of(STATEMENT, DATE));
  }
}
