package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private static final Rows ROWS =
      new Rows(
          List.of("who", "words"),
          List.of(
              List.of(
                  new Cell(Cell.Kind.IRI, "https://w3id.org/beyan/entity/country/TR", "", ""),
                  literal("Bir iki, üç dört beş")),
              List.of(Cell.NONE, literal("a|b <c>"))));

  private static Cell literal(String text) {
    return new Cell(Cell.Kind.LITERAL, text, STRING, "");
  }

  @Test
  void alignsColumns() {
    assertThat(AnswerFormat.TABLE.write(ROWS, 0))
        .isEqualTo(
            """
            who                  words
            -------------------  --------------------
            <entity/country/TR>  Bir iki, üç dört beş
                                 a|b <c>
            """);
  }

  @Test
  void breaksLinesThatAreWiderThanTheTerminal() {
    String table = AnswerFormat.TABLE.write(ROWS, 30);
    assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= 30);
    assertThat(letters(table)).isEqualTo(letters(AnswerFormat.TABLE.write(ROWS, 0)));
  }

  private static String letters(String table) {
    return table
        .codePoints()
        .filter(Character::isLetter)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void countsPlacesNotCharacters() {
    assertThat(DisplayWidth.of("u\u0308nlü")).isEqualTo(4);
    assertThat(DisplayWidth.of("日本")).isEqualTo(4);
    assertThat(DisplayWidth.of("Лавров")).isEqualTo(6);
    assertThat(DisplayWidth.of("🕊")).isEqualTo(2);
  }

  @Test
  void breaksAtSpacesAndWithinAWordOnlyIfItMust() {
    assertThat(LineBreaks.of("Bir iki üç", 7)).containsExactly("Bir iki", "üç");
    assertThat(LineBreaks.of("Bir iki üç", 6)).containsExactly("Bir", "iki üç");
    assertThat(LineBreaks.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(LineBreaks.of("", 3)).containsExactly("");
  }

  @Test
  void writesTheFormatsOfTheW3c() {
    assertThat(AnswerFormat.CSV.write(ROWS, 0))
        .isEqualTo(
            "who,words\r\nhttps://w3id.org/beyan/entity/country/TR,\"Bir iki, üç dört beş\"\r\n"
                + ",a|b <c>\r\n");
    assertThat(AnswerFormat.TSV.write(ROWS, 0))
        .startsWith("?who\t?words\n<https://w3id.org/beyan/entity/country/TR>\t\"Bir iki");
    assertThat(AnswerFormat.JSON.write(ROWS, 0).replaceAll("\\s", ""))
        .startsWith("{\"head\":{\"vars\":[\"who\",\"words\"]}")
        .contains("\"type\":\"uri\"");
    assertThat(AnswerFormat.XML.write(ROWS, 0)).contains("<uri>https://w3id.org/beyan/entity");
  }

  @Test
  void escapesWhatMarkdownWouldRead() {
    assertThat(AnswerFormat.MARKDOWN.write(ROWS, 0))
        .isEqualTo(
            """
            | who | words |
            | --- | --- |
            | &lt;entity/country/TR> | Bir iki, üç dört beş |
            |  | a\\|b &lt;c> |
            """);
  }

  @Test
  void writesVerdicts() {
    assertThat(AnswerFormat.TABLE.write(new Answer.Verdict(true), 0)).isEqualTo("yes\n");
    assertThat(AnswerFormat.CSV.write(new Answer.Verdict(false), 0)).contains("false");
    assertThat(AnswerFormat.JSON.write(new Answer.Verdict(true), 0)).contains("true");
  }

  @Test
  void writesTriplesAsTheyAre() {
    assertThat(AnswerFormat.JSON.write(new Answer.Triples("<a> <b> <c> .\n"), 0))
        .isEqualTo("<a> <b> <c> .\n");
  }

  @Test
  void keepsOnlyTheColumnsThatAreWanted() {
    assertThat(ROWS.only(List.of("words")).columns()).containsExactly("words");
    assertThat(ROWS.only(List.of("words")).cell(1, "words").text()).isEqualTo("a|b <c>");
  }
}
