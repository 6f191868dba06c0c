package org.beyan.timeline;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.store.StatementRow;

/** A document in CommonMark: years and months as headings, statements as quotations. */
final class MarkdownDocument implements Rendering {
  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    Wording wording = Wording.in(language);
    out.append("# ").append(escaped(timeline.title(language))).append("\n\n");
    counts(timeline, language, out);
    String heading = "";
    for (Entry entry : timeline.entries()) {
      String here = headings(entry, wording);
      out.append(newLines(heading, here));
      heading = here;
      entry(entry, timeline, language, out);
    }
  }

  private static void counts(Timeline timeline, Language language, Appendable out)
      throws IOException {
    for (Direction direction : Direction.values()) {
      long count = timeline.count(direction);
      if (count > 0) {
        String name = escaped(Texts.direction(direction, timeline, language));
        out.append("- ").append(name).append(": ").append(String.valueOf(count)).append('\n');
      }
    }
    long marks = timeline.entries().size() - timeline.statements().size();
    String events = Wording.in(language).of("events");
    out.append("- ").append(events).append(": ").append(String.valueOf(marks)).append("\n\n");
  }

  /** The headings over an entry, a line each: the year, and the month if it is known. */
  private static String headings(Entry entry, Wording wording) {
    Optional<Moment> moment = entry.moment();
    if (moment.isEmpty()) {
      return "## " + wording.of("undated") + "\n";
    }
    String year = "## " + moment.get().year() + "\n";
    return moment.get().precision() == Moment.Precision.YEAR
        ? year
        : year + "### " + wording.month(YearMonth.from(moment.get().day())) + "\n";
  }

  /** Those headings that the entry before did not stand under. */
  private static String newLines(String before, String here) {
    List<String> old = before.lines().toList();
    List<String> fresh = new ArrayList<>();
    List<String> lines = here.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!fresh.isEmpty() || i >= old.size() || !old.get(i).equals(lines.get(i))) {
        fresh.add(lines.get(i));
      }
    }
    return fresh.isEmpty() ? "" : String.join("\n\n", fresh) + "\n\n";
  }

  private static void entry(Entry entry, Timeline timeline, Language language, Appendable out)
      throws IOException {
    if (entry instanceof Entry.Said said) {
      said(said, timeline, language, out);
    } else {
      Event event = ((Entry.Mark) entry).event();
      out.append("**◆ ").append(Texts.when(entry, language)).append(": ");
      out.append(escaped(event.title(language))).append("**\n\n");
    }
  }

  private static void said(Entry.Said said, Timeline timeline, Language language, Appendable out)
      throws IOException {
    StatementRow row = said.row();
    Wording wording = Wording.in(language);
    List<String> head = new ArrayList<>();
    said.moment().map(wording::date).ifPresent(head::add);
    head.add("**" + escaped(Texts.speakers(row, timeline, language)) + "**");
    head.add(arrow(said, timeline));
    head.add("*" + escaped(wording.act(row.act())) + "*");
    out.append(String.join(" · ", head)).append("\n\n> ");
    out.append(escaped(Texts.quoted(row))).append("\n\n");
    out.append(String.join(" · ", foot(row, timeline, language))).append("\n\n");
  }

  private static String arrow(Entry.Said said, Timeline timeline) {
    String a = timeline.a().code();
    String b = timeline.b().code();
    return switch (said.direction()) {
      case A_ABOUT_B -> a + " → " + b;
      case B_ABOUT_A -> b + " → " + a;
      case JOINT -> a + " + " + b;
      case THIRD_PARTY -> "→ " + escaped(String.join(", ", said.row().targets()));
    };
  }

  private static List<String> foot(StatementRow row, Timeline timeline, Language language) {
    Wording wording = Wording.in(language);
    List<String> parts = new ArrayList<>();
    row.outlets().forEach(outlet -> parts.add(escaped(outlet)));
    row.conflicts().forEach(code -> parts.add(escaped(timeline.name(code, language))));
    row.articles().stream()
        .filter(Texts::isWebAddress)
        .forEach(url -> parts.add(link(wording.of("article"), url)));
    if (Texts.isWebAddress(row.iri())) {
      parts.add(link(wording.of("record"), row.iri()));
    }
    return parts;
  }

  private static String link(String label, String url) {
    String safe = url.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20");
    return "[" + label + "](<" + safe + ">)";
  }

  /** On one line, with nothing left that Markdown or HTML would take for markup. */
  private static String escaped(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.replaceAll("[\\\\`*_{}\\[\\]<>#|~&]", "\\\\$0")
        .replaceFirst("^([-+])", "\\\\$1")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }
}
