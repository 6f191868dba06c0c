package org.beyan.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values as Python does, so that both scorers' outputs can be compared by {@code diff}. */
final class Python {
  private Python() {}

  /** {@code round(value, 3)}. */
  static double round(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** {@code repr(value)} of numbers, strings, empty values, lists and dictionaries. */
  static String repr(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Python::repr).orElse("None");
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> repr(entry.getKey()) + ": " + repr(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Python::repr).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String quoted(String string) {
    char quote = string.indexOf('\'') >= 0 && string.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    string.codePoints().forEach(point -> append(quoted, point, quote));
    return quoted.append(quote).toString();
  }

  private static void append(StringBuilder quoted, int point, char quote) {
    switch (point) {
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case '\\' -> quoted.append("\\\\");
      default -> {
        if (point == quote) {
          quoted.append('\\').append(quote);
        } else if (isPrintable(point)) {
          quoted.appendCodePoint(point);
        } else {
          quoted.append(escaped(point));
        }
      }
    }
  }

  private static String escaped(int point) {
    if (point < 0x100) {
      return String.format("\\x%02x", point);
    }
    return String.format(point < 0x10000 ? "\\u%04x" : "\\U%08x", point);
  }

  private static boolean isPrintable(int point) {
    return point == ' '
        || switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
