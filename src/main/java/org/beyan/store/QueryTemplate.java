package org.beyan.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts arguments into the text of a named query.
 *
 * <p>A parameter is a {@code VALUES} of one variable of the same name, whose content in the file is
 * the default. Lines between {@code # given x} and {@code # end} hold only if x is given: an
 * optional pattern that is absent costs nothing. The terms are set in the syntax tree, never in the
 * text, so that no value can be read as SPARQL. The parameters {@code limit} and {@code offset} set
 * every LIMIT and OFFSET.
 */
final class QueryTemplate {
  private static final String GIVEN = "# given ";
  private static final String END = "# end";

  /** Limits differ from question to question; what is read may be read again. */
  private static final int KEPT = 100;

  private final String text;
  private final Map<Shape, Query> queries = new ConcurrentHashMap<>();

  QueryTemplate(String text) {
    this.text = text;
  }

  /** What of a query does not depend on the terms; to read it takes longer than many answers. */
  private record Shape(Set<String> given, Window window) {}

  Query with(Map<String, List<Node>> arguments, Window window) throws QuestionException {
    Query query = query(new Shape(Set.copyOf(arguments.keySet()), window));
    return QueryTransformOps.transform(query, new Binder(arguments));
  }

  /** Shared between threads: transformations copy what they change. */
  private Query query(Shape shape) throws QuestionException {
    Query known = queries.get(shape);
    if (known != null) {
      return known;
    }
    Query query = Sparql.parse(without(shape.given()));
    cut(query, shape.window());
    if (queries.size() >= KEPT) {
      queries.clear();
    }
    queries.put(shape, query);
    return query;
  }

  /** The text without the blocks whose parameter is not given. */
  private String without(Set<String> given) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean in = true;
    for (String line : text.lines().toList()) {
      String mark = line.strip();
      if (mark.startsWith(GIVEN)) {
        in = given.contains(mark.substring(GIVEN.length()));
      } else if (mark.equals(END)) {
        in = true;
      } else if (in) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  private static void cut(Query query, Window window) {
    if (query.hasLimit()) {
      window.limit().ifPresent(query::setLimit);
    }
    if (query.hasOffset()) {
      window.offset().ifPresent(query::setOffset);
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery inner) {
            cut(inner.getQuery(), window);
          }
        });
  }

  /** Replaces the content of each parameter's VALUES. */
  private static final class Binder extends ElementTransformCopyBase {
    private final Map<String, List<Node>> arguments;

    Binder(Map<String, List<Node>> arguments) {
      this.arguments = arguments;
    }

    @Override
    public Element transform(ElementData values) {
      Var variable = values.getVars().get(0);
      if (values.getVars().size() > 1 || !arguments.containsKey(variable.getVarName())) {
        return values;
      }
      ElementData bound = new ElementData();
      bound.add(variable);
      arguments
          .get(variable.getVarName())
          .forEach(term -> bound.add(BindingFactory.binding(variable, term)));
      return bound;
    }
  }
}
