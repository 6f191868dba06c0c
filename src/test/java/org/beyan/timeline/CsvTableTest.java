package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  @Test
  void startsWithAHeaderAndEndsEveryLineWithCrlf() {
    String csv = csv("plain words");

    assertThat(csv.split("\r\n")).hasSize(2);
    assertThat(csv).startsWith("date,precision,type,direction,speakers,").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void quotesCommasQuotesAndLineBreaks() {
    assertThat(csv("one, \"two\"\nthree")).contains(",\"one, \"\"two\"\"\nthree\",");
  }

  @Test
  void leavesNoFieldToBeTakenForAFormula() {
    for (String start : List.of("=", "+", "-", "@", "\t")) {
      assertThat(csv(start + "1")).contains(",'" + start + "1,");
    }
    assertThat(csv("1=1")).contains(",1=1,");
  }

  @Test
  void keepsMonthsYearsAndUndatedStatements() {
    String csv =
        Sample.rendered(
            TimelineFormat.CSV,
            Sample.of(
                Sample.row("a", "2020-02-01", "month", "m"), Sample.row("b", "", "", "undated")));

    assertThat(csv).contains("2020-02-01,month,statement,ab,").contains("\r\n,,statement,ab,");
  }

  @Test
  void writesEventsWithTheirTitleAsWords() {
    assertThat(Sample.rendered(TimelineFormat.CSV, Sample.timeline()))
        .contains("2016-10-10,day,event,,,,,RU; TR,energy,The TurkStream agreement is signed,en,,");
  }

  private static String csv(String words) {
    return Sample.rendered(
        TimelineFormat.CSV, Sample.of(Sample.row("a", "2020-11-03", "day", words)));
  }
}
