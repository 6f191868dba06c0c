package org.beyan.timeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beyan.store.StatementRow;

/** What several renderings write alike, as plain text. */
final class Texts {
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

  private Texts() {}

  /** The words, in the quotation marks of their language if they were printed in marks. */
  static String quoted(StatementRow row) {
    if (!row.kind().equals("direct")) {
      return row.words();
    }
    return row.language().equals("ru") ? "«" + row.words() + "»" : "“" + row.words() + "”";
  }

  /** All speakers, or that the source is unnamed; with the names of states in brackets. */
  static String speakers(StatementRow row, Timeline timeline, Language language) {
    String names =
        row.speakers().isEmpty()
            ? Wording.in(language).of("unnamed")
            : String.join(", ", row.speakers());
    return row.speakerCountries().isEmpty()
        ? names
        : names + " (" + names(row.speakerCountries(), timeline, language) + ")";
  }

  static String names(List<String> codes, Timeline timeline, Language language) {
    return codes.stream()
        .map(code -> timeline.name(code, language))
        .collect(Collectors.joining(", "));
  }

  /** The direction as a heading that names both parties. */
  static String direction(Direction direction, Timeline timeline, Language language) {
    return Wording.in(language)
        .direction(direction, timeline.a().name(language), timeline.b().name(language));
  }

  /** The day, month or year, or from which day to which; that the entry is undated, if it is. */
  static String when(Entry entry, Language language) {
    Wording wording = Wording.in(language);
    String start = entry.moment().map(wording::date).orElseGet(() -> wording.of("undated"));
    return entry instanceof Entry.Mark mark && mark.event().end().isPresent()
        ? start + " – " + wording.date(Moment.day(mark.event().lastDay()))
        : start;
  }

  /** A name for the id that is the same on every run and holds nothing but hexadecimals. */
  static String key(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether a reader may be sent there: a web address, and no other scheme such as javascript. */
  static boolean isWebAddress(String text) {
    return WEB_ADDRESS.matcher(text).matches();
  }
}
