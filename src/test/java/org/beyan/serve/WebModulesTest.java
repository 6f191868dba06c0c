package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules of the pages that need no page: what they compute, computed by the browser itself. */
@Tag("browser")
class WebModulesTest {
  private static final int MARCH_5_2020 = 18326;

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @BeforeEach
  void open() {
    page.open("about");
  }

  /** What an expression is or promises, with the names of a module in reach as {@code m}. */
  private static Object value(String module, String expression, Object... arguments) {
    String script =
        "const given = [...arguments]; const done = given.pop();"
            + " import('/web/"
            + module
            + ".js').then((m) => ("
            + expression
            + ")).then(done)"
            + ".catch((failure) => done(String(failure)));";
    return page.chromium().driver().executeAsyncScript(script, arguments);
  }

  @Test
  void spansCountCodePoints() {
    assertThat(
            value(
                "spans",
                "m.readSpans(['3-6', '0-1', '7-99'], given[0])"
                    + ".map(({start, end}) => given[0].slice(start, end))",
                "😀😀 abc def"))
        .isEqualTo(List.of("😀", "abc"));
  }

  @Test
  void overlappingMarksAreCutAtTheirBorders() {
    assertThat(
            value(
                "spans",
                "m.pieces('abcdefgh', {start: 0, end: 8},"
                    + " [{start: 1, end: 5, is: 1}, {start: 3, end: 7, is: 2}])"
                    + ".map(({text, marks}) => text + marks.map(({is}) => is).join('+'))"))
        .isEqualTo(List.of("a", "bc1", "de1+2", "fg2", "h"));
  }

  @Test
  void aCueIsTheWholeWordNearestToTheWords() {
    assertThat(
            value(
                "spans",
                "m.nearest('dedi. Yol bitti dedi. dediler', 'dedi', [{start: 6, end: 15}]).start"))
        .isEqualTo(16L);
    assertThat(value("spans", "m.nearest('dediler', 'dedi', [{start: 0, end: 1}]) === undefined"))
        .isEqualTo(true);
  }

  @Test
  void bibtexWritesTurkishAsAccentsLeavesCyrillicAndClosesItsBraces() {
    String entry =
        (String)
            value(
                "citation",
                "m.bibtex({speakers: ['Игорь Примеров', 'Örnek ve Ortakları'], words: given[0],"
                    + " language: 'tr', iri: 'https://w3id.org/beyan/statement/0123456789abcdef',"
                    + " said: {date: '2020-11', text: ''}})",
                "Iğdır'da %5 } { #_~^\\ & $ İş");

    assertThat(entry)
        .startsWith("@misc{beyan-0123456789ab,\n")
        .contains("author = {Игорь Примеров and {{\\\"{O}}rnek ve Ortaklar{\\i}}}")
        .contains("I{\\u{g}}d{\\i}r'da \\%5 \\textbraceright{} \\textbraceleft{} \\#\\_")
        .contains("\\& \\$ {\\.{I}}{\\c{s}}")
        .contains("year = {2020}", "month = {11}")
        .doesNotContain("day =");
    assertThat(entry.chars().filter(letter -> letter == '{').count())
        .isEqualTo(entry.chars().filter(letter -> letter == '}').count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "vbscript:x", "//example.org"})
  void whatNoBrowserShouldFollowIsNoLink(String address) {
    assertThat(value("links", "m.iriLink(given[0], 'x').tagName", address)).isEqualTo("SPAN");
  }

  @ParameterizedTest
  @CsvSource({
    "en, day, 5 Mar",
    "tr, day, 5 Mar",
    "ru, day, 5 мар.",
    "en, month, Mar",
    "en, year, 2020"
  })
  void theAxisWritesDaysAsThePageDoes(String lang, String level, String label) {
    page.open("about?lang=" + lang);

    assertThat(value("pair-axis", "m.dayLabel(given[0], given[1])", MARCH_5_2020, level))
        .isEqualTo(label);
  }

  @Test
  void aTableToKeepQuotesWhatNeedsIt() {
    String points =
        "[{iri: 'i', date: '2020-03-05', precision: 'day', source: 'TR', targets: new Set(['RU', 'US']),"
            + " act: 'state', speakers: [{iri: 'x', name: 'Örnek, \"Ö.\"'}, {iri: 'y', name: 'Y'}], conflicts: []},"
            + " {iri: 'k', date: '2020-04-01', precision: 'month', targets: new Set(), act: 'deny', speakers: [], conflicts: ['c']}]";

    assertThat(
            value(
                "pair-table", "m.table(" + points + ").text().then((csv) => csv.split('\\r\\n'))"))
        .isEqualTo(
            List.of(
                "statement,date,precision,source,target,act,speaker,speakerIri,conflict",
                "i,2020-03-05,day,TR,RU | US,state,\"Örnek, \"\"Ö.\"\" | Y\",x | y,",
                "k,2020-04-01,month,,,deny,,,c",
                ""));
  }

  @Test
  void prefixesAreMissedOnlyWhereTheyAreUsed() {
    assertThat(
            value(
                "prefixes",
                "m.missingPrefixes(given[0])",
                "PREFIX rdfs: <x> SELECT * { ?s rdfs:label \"skos:no\" ; owl:sameAs <wd:Q1> } # prov:x"))
        .isEqualTo(List.of("PREFIX owl: <http://www.w3.org/2002/07/owl#>"));
  }

  @Test
  void aDateIsCutToWhatIsKnownOfIt() {
    assertThat(
            value(
                "dates",
                "['year', 'month', 'day', undefined].map((p) => m.cutTo('2020-11-03T10:00', p))"))
        .isEqualTo(List.of("2020", "2020-11", "2020-11-03", "2020-11-03"));
  }

  @Test
  void whatIsNoDateStaysAsItIs() {
    assertThat(value("i18n", "[m.day('abc'), m.day('2020-13-01')]"))
        .isEqualTo(List.of("abc", "2020-13-01"));
  }

  @Test
  void whatHasNoWordsOfItsOwnTakesOthers() {
    assertThat(value("i18n", "[m.t.or('no-such-key', 'words'), m.t.or('bibtex', 'words')]"))
        .isEqualTo(List.of("words", "BibTeX"));
  }

  @Test
  void whereNothingIsSearchedNothingIsMarkedWhateverTheLanguageIsCalled() {
    assertThat(value("found-words", "m.foundWords('abc def', '', 'no_language')"))
        .isEqualTo(List.of("abc def"));
  }

  @Test
  void whatFailedIsAskedAgainAndWhatSucceededIsNot() {
    String twice =
        """
        (async () => {
          let asked = 0;
          const ask = m.once(async () => {
            asked += 1;
            if (asked === 1) throw new Error('busy');
            return asked;
          });
          return [await ask().catch(() => 'failed'), await ask(), await ask()];
        })()""";

    assertThat(value("api", twice)).isEqualTo(List.of("failed", 2L, 2L));
  }
}
