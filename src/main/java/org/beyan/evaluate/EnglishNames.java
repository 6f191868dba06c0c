package org.beyan.evaluate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of days and months, which people type as they like and news writes with a capital. */
final class EnglishNames {
  private static final Pattern NAMES =
      Pattern.compile(
          Stream.of(TextStyle.FULL, TextStyle.SHORT)
              .flatMap(EnglishNames::names)
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  private EnglishNames() {}

  private static Stream<String> names(TextStyle style) {
    return Stream.concat(
        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(style, Locale.ENGLISH)),
        Stream.of(Month.values()).map(month -> month.getDisplayName(style, Locale.ENGLISH)));
  }

  static String capitalised(String text) {
    return NAMES.matcher(text).replaceAll(EnglishNames::capitalised);
  }

  private static String capitalised(MatchResult name) {
    String word = name.group();
    return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
  }
}
