package org.beyan.serve;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_MD5;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SHA1;
import org.apache.jena.sparql.expr.E_SHA256;
import org.apache.jena.sparql.expr.E_SHA384;
import org.apache.jena.sparql.expr.E_SHA512;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
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
  private static final int LONGEST_TEXT = 1 << 20;

  /** Java's search for a text in a text takes the product of their lengths at worst. */
  private static final int LONGEST_SOUGHT = 2000;

  /** Java reads and multiplies numbers in time that grows with the square of their digits. */
  private static final int LONGEST_NUMBER = 1000;

  /** Three bytes of UTF-8 for a character, three characters for a byte. */
  private static final int ENCODED = 9;

  /** A row keeps what each of them makes. */
  private static final Set<Class<?>> MAKERS =
      Set.of(E_StrUpperCase.class, E_StrLowerCase.class, E_StrSubstring.class);

  /** They read all of a text. */
  private static final Set<Class<?>> READERS =
      Set.of(
          E_MD5.class,
          E_SHA1.class,
          E_SHA256.class,
          E_SHA384.class,
          E_SHA512.class,
          E_StrLength.class);

  private final Leash leash;

  /** Functions of the query that make texts: together they may make as much as it may hold. */
  private int makers;

  BoundedExpressions(Leash leash) {
    this.leash = leash;
  }

  /** Asked while the query runs: all of its functions are known then. */
  private int longestText() {
    return (int) Math.min(LONGEST_TEXT, leash.memory() / Math.max(1, 2 * makers));
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    if (function instanceof E_StrEncodeForURI) {
      return function.copy(made(ENCODED, argument));
    }
    if (MAKERS.contains(function.getClass())) {
      return function.copy(made(1, argument));
    }
    return READERS.contains(function.getClass())
        ? function.copy(atMost(LONGEST_TEXT, argument))
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
      makers++;
      return new BoundedReplace(arguments, this::longestText, leash);
    }
    if (function instanceof E_StrConcat) {
      makers++;
      return new Concatenation(arguments, this::longestText, leash);
    }
    if (MAKERS.contains(function.getClass())) {
      ExprList bounded = new ExprList(made(1, arguments.get(0)));
      arguments.tail(1).forEach(bounded::add);
      return function.copy(bounded);
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
    return new AtMost(argument, () -> characters, leash);
  }

  /**
   * @param growth characters that become of one
   */
  private Expr made(int growth, Expr argument) {
    makers++;
    return new AtMost(argument, () -> longestText() / growth, leash);
  }

  /** Passes on a value of bounded length. */
  private static final class AtMost extends ExprFunction1 {
    private final IntSupplier characters;
    private final Leash leash;

    AtMost(Expr argument, IntSupplier characters, Leash leash) {
      super(argument, "at-most");
      this.characters = characters;
      this.leash = leash;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      leash.check();
      int most = characters.getAsInt();
      if (length(value) > most) {
        throw leash.give(
            Reason.TOO_LARGE, "The query makes a value of more than " + most + " characters");
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
    private final IntSupplier characters;
    private final Leash leash;

    Concatenation(ExprList arguments, IntSupplier characters, Leash leash) {
      super(arguments);
      this.characters = characters;
      this.leash = leash;
    }

    @Override
    public NodeValue eval(List<NodeValue> texts) {
      leash.check();
      int most = characters.getAsInt();
      long length = texts.stream().mapToLong(text -> text.asString().length()).sum();
      if (length > most) {
        throw leash.give(
            Reason.TOO_LARGE, "The query makes a text of more than " + most + " characters");
      }
      return super.eval(texts);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concatenation(arguments, characters, leash);
    }
  }
}
