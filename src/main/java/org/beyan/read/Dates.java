package org.beyan.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beyan.article.Folding;

/**
 * Reads the day off a written date: ISO 8601, RFC 822, figures ({@code 04.11.2020}, the day first),
 * and month names in Turkish, Russian and English.
 */
final class Dates {
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(\\p{L}{3,})\\.?,?";

  /** Written in folded letters, as everything below. */
  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", m -> day(m, 1, 2, 3)),
          new Form("(\\d{4})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
          new Form("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})", Dates::dayFirst),
          new Form(DAY + "\\.?[\\s-]+" + NAME + "[\\s-]+(\\d{4})", m -> named(m, 3, 2, 1)),
          new Form(NAME + "\\s+" + DAY + ",?\\s+(\\d{4})", m -> named(m, 3, 1, 2)));

  private static final Pattern TIME =
      Pattern.compile(
          "[\\st,|·•-]*(?:saat\\s+|at\\s+|в\\s+)?(\\d{1,2})[:.]?(\\d{2})(?:[:.]?(\\d{2})(?:[.,]\\d+)?)?"
              + "(?:\\s*([ap])\\.?m\\b\\.?)?(?:\\s*\\(?(z|(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?|[a-z]{3,4})\\b\\)?)?");

  private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2}):?(\\d{2})?");

  private static final Pattern YEAR_WORD = Pattern.compile("\\s*(?:г\\.?|года|год)?[\\s.,]*");

  /** Nothing older is news; year 1 is what some systems write for "unknown". */
  private static final int OLDEST = 1800;

  private Dates() {}

  /**
   * The day of the first date in the text. A time with a zone gives the day that it is then in the
   * wanted zone; any other time stays on its day.
   */
  static Optional<LocalDate> day(String written, ZoneId zone) {
    String folded = Folding.fold(written);
    return FORMS.stream()
        .flatMap(form -> form.find(folded).stream())
        .findFirst()
        .map(found -> inZone(found, folded, zone));
  }

  /** Whether a line holds a date, perhaps with a weekday and a time, and nothing else. */
  static boolean isDate(String line) {
    if (line.length() > 60) {
      return false;
    }
    String folded = Folding.fold(line);
    return FORMS.stream()
        .flatMap(form -> form.find(folded).stream())
        .anyMatch(found -> isRest(folded, found));
  }

  private static boolean isRest(String folded, Found found) {
    String before = folded.substring(0, found.start());
    String after = folded.substring(found.end());
    Matcher time = TIME.matcher(after);
    String rest = time.lookingAt() ? after.substring(time.end()) : after;
    return Stream.of(before, YEAR_WORD.matcher(rest).replaceFirst(""))
        .map(part -> part.replaceAll("[\\s,.()]+", ""))
        .allMatch(part -> part.isEmpty() || DateWords.isWeekday(part));
  }

  private static LocalDate inZone(Found found, String folded, ZoneId zone) {
    Matcher time = TIME.matcher(folded).region(found.end(), folded.length());
    if (!time.lookingAt() || time.group(5) == null) {
      return found.day();
    }
    return offset(time.group(5))
        .flatMap(offset -> clock(time).map(clock -> found.day().atTime(clock).atOffset(offset)))
        .map(moment -> moment.atZoneSameInstant(zone).toLocalDate())
        .orElse(found.day());
  }

  private static Optional<LocalTime> clock(MatchResult time) {
    int hour = Integer.parseInt(time.group(1));
    if (time.group(4) != null) {
      hour = hour % 12 + (time.group(4).equals("p") ? 12 : 0);
    }
    int minute = Integer.parseInt(time.group(2));
    boolean possible = hour < 24 && minute < 60;
    return possible ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static Optional<ZoneOffset> offset(String zone) {
    Matcher signed = OFFSET.matcher(zone);
    if (!signed.matches()) {
      return DateWords.offset(zone);
    }
    int hours = Integer.parseInt(signed.group(2));
    int minutes = signed.group(3) == null ? 0 : Integer.parseInt(signed.group(3));
    int seconds = (hours * 60 + minutes) * 60 * (signed.group(1).equals("-") ? -1 : 1);
    boolean possible = Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
    return possible ? Optional.of(ZoneOffset.ofTotalSeconds(seconds)) : Optional.empty();
  }

  private static Optional<LocalDate> day(MatchResult match, int year, int month, int day) {
    return day(number(match, year), number(match, month), number(match, day));
  }

  /** {@code 11/25/2020} can only be read with the month first. */
  private static Optional<LocalDate> dayFirst(MatchResult match) {
    boolean american = match.group(2).equals("/") && number(match, 3) > 12;
    return american ? day(match, 4, 1, 3) : day(match, 4, 3, 1);
  }

  private static Optional<LocalDate> named(MatchResult match, int year, int month, int day) {
    return DateWords.month(match.group(month))
        .flatMap(number -> day(number(match, year), number, number(match, day)));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(date -> year >= OLDEST);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Found(LocalDate day, int start, int end) {}

  /** One way to write a date. */
  private static final class Form {
    private final Pattern pattern;
    private final Reading reading;

    Form(String pattern, Reading reading) {
      this.pattern = Pattern.compile("(?<![\\d\\p{L}])" + pattern + "(?!\\d)");
      this.reading = reading;
    }

    Optional<Found> find(String folded) {
      return pattern
          .matcher(folded)
          .results()
          .flatMap(m -> reading.day(m).map(day -> new Found(day, m.start(), m.end())).stream())
          .findFirst();
    }
  }

  private interface Reading {
    Optional<LocalDate> day(MatchResult match);
  }
}
