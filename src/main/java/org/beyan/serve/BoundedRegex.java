package org.beyan.serve;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX on a leash. */
final class BoundedRegex extends E_Regex {
  private final Leash leash;
  private final Patterns patterns;

  BoundedRegex(ExprList arguments, Leash leash) {
    super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    this.leash = leash;
    this.patterns = new Patterns("REGEX", leash);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    leash.check();
    String text = Patterns.text("REGEX", values.get(0));
    return NodeValue.makeBoolean(
        patterns.applied(
            () ->
                patterns
                    .pattern(values.get(1), values.size() > 2 ? values.get(2) : null)
                    .matcher(new CheckedText(text, leash))
                    .find()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(arguments, leash);
  }
}
