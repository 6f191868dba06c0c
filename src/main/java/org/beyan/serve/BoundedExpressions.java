package org.beyan.serve;

import java.util.List;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;
import org.beyan.serve.QueryFailure.Reason;

/**
 * Puts functions on a leash that may work for long, or make much, out of a single row: the results
 * stay the same, but what would take too long gives the query up.
 */
final class BoundedExpressions extends ExprTransformCopy {
  /** Characters of a text that a query makes; the longest articles have a tenth of it. */
  static final int LONGEST_TEXT = 1 << 20;

  /** Java's search for a text in a text takes the product of their lengths at worst. */
  private static final int LONGEST_SOUGHT = 2000;

  /** Java reads and multiplies numbers in time that grows with the square of their digits. */
  private static final int LONGEST_NUMBER = 1000;

  /** Three bytes of UTF-8 for a character, three characters for a byte. */
  private static final int ENCODED = 9;

  private final Leash leash;

  BoundedExpressions(Leash leash) {
    this.leash = leash;
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? function.copy(atMost(LONGEST_TEXT / ENCODED, argument))
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr other) {
    if (function instanceof E_StrContains
        || function instanceof E_StrBefore
        || function instanceof E_StrAfter) {
      return function.copy(atMost(LONGEST_TEXT, one), atMost(LONGEST_SOUGHT, other));
    }
    if (function instanceof E_Multiply) {
      return function.copy(atMost(LONGEST_NUMBER, one), atMost(LONGEST_NUMBER, other));
    }
    if (function instanceof E_StrDatatype) {
      return function.copy(atMost(LONGEST_NUMBER, one), other);
    }
    return super.transform(function, one, other);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new BoundedRegex(arguments, leash);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(arguments, leash);
    }
    if (function instanceof E_StrConcat) {
      return new Concatenation(arguments, leash);
    }
    if (function instanceof E_Function cast
        && !cast.getFunctionIRI().equals(XSD.xstring.getURI())) {
      ExprList checked = new ExprList();
      arguments.forEach(argument -> checked.add(atMost(LONGEST_NUMBER, argument)));
      return function.copy(checked);
    }
    return super.transform(function, arguments);
  }

  private Expr atMost(int characters, Expr argument) {
    return new AtMost(argument, characters, leash);
  }

  /** Passes on a value of bounded length. */
  private static final class AtMost extends ExprFunction1 {
    private final int characters;
    private final Leash leash;

    AtMost(Expr argument, int characters, Leash leash) {
      super(argument, "at-most");
      this.characters = characters;
      this.leash = leash;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      if (length(value) > characters) {
        throw leash.give(
            Reason.TOO_LARGE, "The query makes a value of more than " + characters + " characters");
      }
      return value;
    }

    /** Of a number about its digits; writing them out would be what takes long. */
    private static long length(NodeValue value) {
      if (value.isInteger()) {
        return value.getInteger().bitLength() / 3;
      }
      if (value.isDecimal()) {
        return value.getDecimal().precision() + Math.abs((long) value.getDecimal().scale());
      }
      return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    @Override
    public Expr copy(Expr argument) {
      return new AtMost(argument, characters, leash);
    }
  }

  /** CONCAT. */
  private static final class Concatenation extends E_StrConcat {
    private final Leash leash;

    Concatenation(ExprList arguments, Leash leash) {
      super(arguments);
      this.leash = leash;
    }

    @Override
    public NodeValue eval(List<NodeValue> texts) {
      long length = texts.stream().mapToLong(text -> text.asString().length()).sum();
      if (length > LONGEST_TEXT) {
        throw leash.give(
            Reason.TOO_LARGE,
            "The query makes a text of more than " + LONGEST_TEXT + " characters");
      }
      return super.eval(texts);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concatenation(arguments, leash);
    }
  }
}
