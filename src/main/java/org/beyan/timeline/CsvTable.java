package org.beyan.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.beyan.store.StatementRow;

/**
 * A table with a header, RFC 4180: a line an entry, fields quoted where they need it, lines ended
 * by CRLF. Lists are joined by {@code "; "}.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP
 * advises (CSV injection): article text is not ours. Whoever reads the table with a program and
 * wants the bare words takes JSON.
 */
final class CsvTable implements Rendering {
  private static final List<String> HEADER =
      List.of(
          "date",
          "precision",
          "type",
          "direction",
          "speakers",
          "countries",
          "act",
          "targets",
          "conflicts",
          "words",
          "language",
          "kind",
          "outlets",
          "articles",
          "confidence",
          "id");
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    line(HEADER, out);
    for (Entry entry : timeline.entries()) {
      line(entry instanceof Entry.Said said ? fields(said) : fields(entry, language), out);
    }
  }

  private static List<String> fields(Entry.Said said) {
    StatementRow row = said.row();
    return List.of(
        said.moment().map(moment -> moment.day().toString()).orElse(""),
        said.moment().map(moment -> moment.precision().code()).orElse(""),
        "statement",
        said.direction().code(),
        list(row.speakers()),
        list(row.speakerCountries()),
        row.act(),
        list(row.targets()),
        list(row.conflicts()),
        row.words(),
        row.language(),
        row.kind(),
        list(row.outlets()),
        list(row.articles()),
        String.format(Locale.ROOT, "%.2f", row.confidence()),
        row.iri());
  }

  /** An event's parties stand where a statement has its targets, its title where the words are. */
  private static List<String> fields(Entry entry, Language language) {
    Event event = ((Entry.Mark) entry).event();
    String title = event.title(language);
    String none = "";
    return List.of(
        event.date().toString(),
        "day",
        "event",
        none,
        none,
        none,
        none,
        list(event.parties()),
        list(event.conflicts()),
        title,
        language.code(),
        none,
        none,
        none,
        none,
        event.id());
  }

  private static String list(List<String> items) {
    return String.join("; ", items);
  }

  private static void line(List<String> fields, Appendable out) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "" : ",").append(field(fields.get(i)));
    }
    out.append("\r\n");
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
