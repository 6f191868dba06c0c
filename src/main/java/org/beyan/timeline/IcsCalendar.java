package org.beyan.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.beyan.store.StatementRow;

/**
 * A calendar, RFC 5545: an all-day event an entry. What is known for a month or a year only stands
 * on its first day and says so; an undated statement is a journal entry without a day, which the
 * standard allows there and not in an event.
 *
 * <p>DTSTAMP is the day of the entry and not of the writing, so that the same timeline gives the
 * same calendar.
 */
final class IcsCalendar implements Rendering {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final LocalDate EPOCH = LocalDate.EPOCH;

  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    IcsLines lines = new IcsLines(out);
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Beyan//Timeline//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", timeline.title(language));
    for (Entry entry : timeline.entries()) {
      component(entry, timeline, language, lines);
    }
    lines.plain("END", "VCALENDAR");
  }

  private static void component(Entry entry, Timeline timeline, Language language, IcsLines lines)
      throws IOException {
    String component = entry.moment().isPresent() ? "VEVENT" : "VJOURNAL";
    lines.plain("BEGIN", component);
    lines.plain("UID", Texts.key(entry.id()) + "@beyan");
    LocalDate day = entry.moment().map(Moment::day).orElse(EPOCH);
    lines.plain("DTSTAMP", day.format(DAY) + "T000000Z");
    if (entry.moment().isPresent()) {
      lines.plain("DTSTART;VALUE=DATE", day.format(DAY));
      lines.plain("DTEND;VALUE=DATE", dayAfter(entry, day).format(DAY));
      lines.plain("TRANSP", "TRANSPARENT");
    }
    if (entry instanceof Entry.Said said) {
      said(said, timeline, language, lines);
    } else {
      mark(((Entry.Mark) entry).event(), language, lines);
    }
    lines.plain("END", component);
  }

  private static LocalDate dayAfter(Entry entry, LocalDate day) {
    return (entry instanceof Entry.Mark mark ? mark.event().lastDay() : day).plusDays(1);
  }

  private static void mark(Event event, Language language, IcsLines lines) throws IOException {
    lines.text("SUMMARY", "◆ " + event.title(language));
    lines.categories(event.conflicts());
  }

  private static void said(Entry.Said said, Timeline timeline, Language language, IcsLines lines)
      throws IOException {
    StatementRow row = said.row();
    lines.text("SUMMARY", summary(said, timeline, language));
    lines.text("DESCRIPTION", description(said, timeline, language));
    lines.categories(row.conflicts());
    Optional<String> link = row.articles().stream().filter(Texts::isWebAddress).findFirst();
    if (link.isPresent()) {
      lines.plain("URL", link.get());
    }
  }

  private static String summary(Entry.Said said, Timeline timeline, Language language) {
    Wording wording = Wording.in(language);
    String who = Texts.speakers(said.row(), timeline, language);
    String period =
        said.moment()
            .filter(moment -> moment.precision() != Moment.Precision.DAY)
            .map(moment -> wording.date(moment) + ": ")
            .orElse("");
    return period + who + ", " + wording.act(said.row().act()) + ": " + Texts.quoted(said.row());
  }

  private static String description(Entry.Said said, Timeline timeline, Language language) {
    StatementRow row = said.row();
    return String.join(
        "\n",
        Texts.direction(said.direction(), timeline, language),
        String.join(", ", row.outlets()),
        String.join("\n", row.articles()),
        row.iri());
  }
}
