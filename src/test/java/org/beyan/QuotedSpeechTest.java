package org.beyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What between marks is speech, and where it begins and ends, in all three languages. */
class QuotedSpeechTest {
  /** A line break of the text is written ¶; spans of one statement are parted by //. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tr | Emre Demirsoy, \"Köprü açılacak\" dedi. | Köprü açılacak",
        "tr | Emre Demirsoy, 'Ankara'nın yolu açık' dedi. | Ankara'nın yolu açık",
        "tr | Emre Demirsoy, \"Yeni 'Deniz' gazetesi çıktı\" dedi. | Yeni 'Deniz' gazetesi çıktı",
        "tr | Emre Demirsoy, “Köprü açılacak\" dedi. | Köprü açılacak",
        "tr | \"Köprü\" dedi Emre Demirsoy, \"yarın açılacak.\" | Köprü // yarın açılacak.",
        "tr | Emre Demirsoy dün \"Kırık Köprü\" adlı kitabını tanıttı. | ``",
        "tr | Emre Demirsoy sözde \"barış\" masasından kalktı. | ``",
        "ru | «Мост откроют», — сказал Артём Пробников. | Мост откроют",
        "ru | «Мост откроют, — сказал Артём Пробников, — весной». | Мост откроют // весной",
        "ru | «Газета „Заря“ вышла», — сказал Артём Пробников. | Газета „Заря“ вышла",
        "ru | «Мост откроют, — сказал Артём Пробников. | Мост откроют",
        "ru | Артём Пробников вчера представил книгу «Сломанный мост». | ``",
        "ru | Артём Пробников покинул так называемые «мирные» переговоры. | ``",
        "en | “The bridge is open,” Oskar Lindqvist said. | The bridge is open",
        "en | 'We don't own the ministers' bridge,' Oskar Lindqvist said."
            + " | We don't own the ministers' bridge",
        "en | “The ‘Sea’ is shut,” Oskar Lindqvist said. | The ‘Sea’ is shut",
        "en | “The bridge,” Oskar Lindqvist said, “will open soon.”"
            + " | The bridge // will open soon.",
        "en | Oskar Lindqvist said: “We came.¶¶“We saw.” | We came. // We saw.",
        "en | Oskar Lindqvist said: “The bridge is open. | The bridge is open.",
        "en | Oskar Lindqvist presented his novel “The Broken Bridge” on Friday. | ``",
        "en | Oskar Lindqvist left the so-called “peace” talks. | ``",
        "tr | Emre Demirsoy şöyle dedi:¶¶\"Geldik.\"¶¶YOL UZUN¶¶\"Gördük.\" | Geldik. // Gördük.",
      })
  void isTold(String language, String text, String words) {
    assertThat(words(text.replace("¶", "\n"), language))
        .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
  }

  private static List<String> words(String text, String language) {
    return Corpus.read(Corpus.article(text, language)).statements().stream()
        .map(
            statement ->
                String.join(
                    " // ",
                    statement.quotation().content().stream().map(span -> span.in(text)).toList()))
        .toList();
  }
}
