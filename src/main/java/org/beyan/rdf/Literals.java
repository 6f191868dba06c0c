package org.beyan.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The literals of the graph, each kind written in one way only. */
final class Literals {
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private Literals() {}

  /**
   * The text with spaces for control characters and U+FFFD for what is no character at all: XML
   * cannot carry them, and UTF-8 no lone surrogate. Its length and all offsets stay.
   */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t') {
        printable.setCharAt(at, ' ');
      } else if (isNoCharacter(text, at)) {
        printable.setCharAt(at, '\ufffd');
      }
    }
    return printable.toString();
  }

  private static boolean isNoCharacter(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return unit >= '\ufffe';
  }

  /** A string with the language where that is a language tag, a plain one otherwise. */
  static Literal text(String text, Optional<String> language) {
    String printable = printable(text);
    return language
        .filter(tag -> LANGUAGE_TAG.matcher(tag).matches())
        .map(tag -> Values.literal(printable, tag))
        .orElseGet(() -> Values.literal(printable));
  }

  static Literal plain(String text) {
    return Values.literal(printable(text));
  }

  /** Without zone: dates with and without one cannot be compared in SPARQL. */
  static Literal date(LocalDate day) {
    return Values.literal(day.toString(), XSD.DATE);
  }

  /** To the second: TDB2 does not keep the last zeros of a fraction. */
  static Literal instant(Instant instant) {
    return Values.literal(instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSD.DATETIME);
  }

  static Literal offset(int offset) {
    return Values.literal(Integer.toString(offset), XSD.NON_NEGATIVE_INTEGER);
  }

  static Literal number(long number) {
    return Values.literal(Long.toString(number), XSD.INTEGER);
  }

  static Literal decimal(BigDecimal number) {
    return Values.literal(number.toPlainString(), XSD.DECIMAL);
  }

  /** Two decimals, the last zero dropped: the canonical form of xsd:decimal. */
  static BigDecimal hundredths(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }
}
