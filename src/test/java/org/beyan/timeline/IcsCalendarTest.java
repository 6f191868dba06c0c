package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsCalendarTest {
  @Test
  void foldsAt75OctetsBetweenCharacters() {
    String words = "Çatışma 🕊 по-русски ".repeat(20).strip();

    String ics = ics("2020-11-03", "day", words);

    assertThat(lines(ics)).allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
    assertThat(lines(ics)).anySatisfy(line -> assertThat(octets(line)).isGreaterThan(70));
    assertThat(lines(ics)).noneSatisfy(line -> assertThat(halfCharacter(line)).isTrue());
    assertThat(unfolded(ics)).contains("“" + words + "”");
  }

  @Test
  void endsEveryLineWithCrlf() {
    assertThat(ics("2020-11-03", "day", "x").replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void escapesTextAndLetsNoLineIn() {
    String ics = unfolded(ics("2020-11-03", "day", "a\\b; c, d\r\nEND:VCALENDAR\re"));

    assertThat(ics).contains("“a\\\\b\\; c\\, d\\nEND:VCALENDAR\\ne”");
    assertThat(lines(ics)).filteredOn("END:VCALENDAR"::equals).hasSize(1);
  }

  @Test
  void makesAStatementAnAllDayEvent() {
    assertThat(lines(ics("2020-12-31", "day", "x")))
        .contains("DTSTART;VALUE=DATE:20201231", "DTEND;VALUE=DATE:20210101")
        .contains("DTSTAMP:20201231T000000Z", "PRODID:-//Beyan//Timeline//EN", "VERSION:2.0");
  }

  @Test
  void saysThatOnlyTheMonthIsKnown() {
    String ics = unfolded(ics("2020-11-01", "month", "x"));

    assertThat(ics)
        .contains("DTSTART;VALUE=DATE:20201101")
        .contains("SUMMARY:November 2020: Marat");
  }

  @Test
  void keepsAnUndatedStatementAsAJournalEntry() {
    String ics = ics("", "", "undated words");

    assertThat(ics).contains("BEGIN:VJOURNAL", "undated words", "END:VJOURNAL");
    assertThat(ics).doesNotContain("DTSTART", "BEGIN:VEVENT");
  }

  @Test
  void runsAnEventToTheDayAfterItsLast() {
    assertThat(lines(Sample.rendered(TimelineFormat.ICS, Sample.timeline())))
        .containsSequence("DTSTART;VALUE=DATE:20200927", "DTEND;VALUE=DATE:20201111");
  }

  @Test
  void givesEveryEntryAUidOfItsOwnThatStaysTheSame() {
    String once = Sample.rendered(TimelineFormat.ICS, Sample.timeline());

    assertThat(Sample.rendered(TimelineFormat.ICS, Sample.timeline())).isEqualTo(once);
    assertThat(lines(once).stream().filter(line -> line.startsWith("UID:")))
        .doesNotHaveDuplicates()
        .hasSize(Sample.timeline().entries().size());
  }

  private static String ics(String day, String precision, String words) {
    return Sample.rendered(TimelineFormat.ICS, Sample.of(Sample.row("a", day, precision, words)));
  }

  private static List<String> lines(String ics) {
    return Arrays.asList(ics.split("\r\n"));
  }

  private static String unfolded(String ics) {
    return ics.replace("\r\n ", "");
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean halfCharacter(String line) {
    return !line.isEmpty()
        && (Character.isHighSurrogate(line.charAt(line.length() - 1))
            || line.startsWith(" ") && Character.isLowSurrogate(line.charAt(1)));
  }
}
