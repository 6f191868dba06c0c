package org.beyan.serve;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.beyan.serve.QueryFailure.Reason;

/** REPLACE on a leash; of matches without characters only the first is replaced, as Jena does. */
final class BoundedReplace extends E_StrReplace {
  private final IntSupplier characters;
  private final Leash leash;
  private final Patterns patterns;

  /**
   * @param characters of the result at most
   */
  BoundedReplace(ExprList arguments, IntSupplier characters, Leash leash) {
    super(
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        arguments.size() > 3 ? arguments.get(3) : null);
    this.characters = characters;
    this.leash = leash;
    this.patterns = new Patterns("REPLACE", leash);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    leash.check();
    String text = Patterns.text("REPLACE", values.get(0));
    String replacement = Patterns.text("REPLACE", values.get(2));
    String replaced =
        patterns.applied(
            () ->
                replaced(
                    patterns
                        .pattern(values.get(1), values.size() > 3 ? values.get(3) : null)
                        .matcher(new CheckedText(text, leash)),
                    replacement));
    return replaced.equals(text) ? values.get(0) : like(values.get(0).asNode(), replaced);
  }

  private static NodeValue like(Node literal, String text) {
    return NodeValue.makeNode(
        NodeFactory.createLiteral(
            text, literal.getLiteralLanguage(), literal.getLiteralDatatype()));
  }

  private String replaced(Matcher matcher, String replacement) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    while (matcher.find()) {
      if (first || matcher.start() < matcher.end()) {
        append(matcher, text, replacement);
      }
      first = false;
    }
    matcher.appendTail(text);
    return text.toString();
  }

  private void append(Matcher matcher, StringBuilder text, String replacement) {
    leash.check();
    try {
      matcher.appendReplacement(text, replacement);
    } catch (IndexOutOfBoundsException | IllegalArgumentException noSuchGroup) {
      throw new ExprEvalException("REPLACE: " + noSuchGroup.getMessage());
    }
    if (text.length() > characters.getAsInt()) {
      throw leash.give(Reason.TOO_LARGE, "REPLACE makes a text that is too long");
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedReplace(arguments, characters, leash);
  }
}
