package org.beyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {
  @ParameterizedTest
  @CsvSource({
    "tr, ERDOĞAN Erdogan erdoğan Erdoğan'ın ERDOGAN’A",
    "tr, IRAK Irak ırak irak Irak'ta",
    "tr, İRAN İran iran İran'ın",
    "tr, sınır SINIRI sinirinda",
    "ru, Эрдоган Эрдогана ЭРДОГАНОМ",
    "ru, российский российская РОССИЙСКИМИ российской",
    "ru, учёный ученый учёными",
    "ru, переговоры переговоров ПЕРЕГОВОРАМИ",
    "en, Erdoğan Erdogan's ERDOGAN",
    "en, minister ministers MINISTER'S",
    "en, agree agreed agreeing",
    "de, Überläufer überläufer UBERLAUFER"
  })
  void makesOneWordOfItsForms(String language, String forms) throws IOException {
    assertThat(words(language, forms).stream().distinct()).as(forms).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "tr, barış ve için icin İÇİN de savaş, 2",
    "ru, мир и на НА война, 2",
    "en, The peace and THE war, 2"
  })
  void leavesOutTheCommonestWordsHoweverTheyAreTyped(String language, String text, int left)
      throws IOException {
    assertThat(words(language, text)).hasSize(left);
  }

  private static List<String> words(String language, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (WordAnalyzer analyzer = WordAnalyzer.of(language);
        TokenStream stream = analyzer.tokenStream("any", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }
}
