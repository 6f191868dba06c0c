package org.beyan.serve;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.beyan.serve.QueryFailure.Reason;

/** Regular expressions of one call in a query; the latest is kept, mostly it is the only one. */
final class Patterns {
  private static final int LONGEST = 1000;

  private final String function;
  private final Leash leash;
  private String expression;
  private String flags;
  private Pattern pattern;

  Patterns(String function, Leash leash) {
    this.function = function;
    this.leash = leash;
  }

  /** The lexical form of a text. */
  static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /**
   * @param flagged null where there are no flags
   */
  Pattern pattern(NodeValue expressed, NodeValue flagged) {
    String wanted = text(function, expressed);
    String wantedFlags = flagged == null ? "" : text(function, flagged);
    if (!wanted.equals(expression) || !wantedFlags.equals(flags)) {
      if (wanted.length() > LONGEST) {
        throw leash.give(
            Reason.REFUSED,
            "A regular expression of more than " + LONGEST + " characters is not evaluated");
      }
      pattern = RegexEngine.makePattern(function, wanted, wantedFlags);
      expression = wanted;
      flags = wantedFlags;
    }
    return pattern;
  }

  /** Java matches groups by recursion, as deep as the text is long. */
  <T> T applied(Supplier<T> matching) {
    try {
      return matching.get();
    } catch (StackOverflowError tooDeep) {
      throw leash.give(Reason.TOO_LARGE, "A regular expression goes too deep into a long text");
    }
  }
}
