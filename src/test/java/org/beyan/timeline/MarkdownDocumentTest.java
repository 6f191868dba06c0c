package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.store.StatementRow;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {
  @Test
  void writesYearsAndMonthsAsHeadingsOnceEach() {
    String markdown =
        markdown(
            Sample.row("a", "2019-01-01", "year", "one"),
            Sample.row("b", "2020-11-03", "day", "two"),
            Sample.row("c", "2020-11-04", "day", "three"),
            Sample.row("d", "2020-12-01", "month", "four"),
            Sample.row("e", "", "", "five"));

    assertThat(markdown.lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# Russia – Turkey, 2019–2020",
            "## 2019",
            "## 2020",
            "### November 2020",
            "### December 2020",
            "## Undated");
  }

  @Test
  void tellsWhenWhoAboutWhomAndWhat() {
    assertThat(markdown(Sample.row("a", "2020-11-03", "day", "We object.")))
        .contains(
            "3 November 2020 · **Marat Vesnin (Russia)** · RU → TR · *accusation*\n\n"
                + "> “We object.”\n\n"
                + "Fictitious Paper · syria · [article](<https://example.org/a?b=1&c=2>) · "
                + "[record](<https://w3id.org/beyan/statement/a>)\n");
  }

  @Test
  void leavesNoMarkupInTheWords() {
    assertThat(markdown(Sample.row("a", "2020-11-03", "day", "*a* <b>c</b> [d](e)\n# f `g`")))
        .contains("> “\\*a\\* \\<b\\>c\\</b\\> \\[d\\](e) \\# f \\`g\\`”\n");
  }

  @Test
  void writesEventsInBold() {
    assertThat(Sample.rendered(TimelineFormat.MARKDOWN, Language.TR, Sample.timeline()))
        .contains("**◆ 19 Aralık 2016: Büyükelçi Andrey Karlov Ankara'da öldürüldü**")
        .contains("**◆ 27 Eylül 2020 – 10 Kasım 2020: İkinci Karabağ savaşı**");
  }

  private static String markdown(StatementRow... rows) {
    return Sample.rendered(TimelineFormat.MARKDOWN, Sample.of(rows));
  }
}
