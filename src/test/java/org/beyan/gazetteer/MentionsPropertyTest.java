package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beyan.article.Mention;

class MentionsPropertyTest {
  private static final String[] PIECES = {
    "Lavrov",
    "Sergey",
    "Erdoğan'ın",
    "Türk",
    "Rus",
    "Rusya",
    "Dışişleri",
    "Bakanı",
    "Bakanlığının",
    "Kremlin",
    "Сергею",
    "Лаврову",
    "Турции",
    "российско",
    "-",
    "турецкий",
    "МИД",
    "России",
    "Nagorno",
    "Karabakh",
    "U.S.",
    "US",
    "Libya",
    "krizi",
    "Kalın",
    "Güler",
    "İbrahim",
    ".",
    ",",
    "«",
    "»",
    "\"",
    "\n",
    "\n\n",
    "\u00a0",
    "g\u0306",
    "\u00ad",
    "ð",
    "😀",
    "x",
    "E",
    "С.",
    "В.",
    "foreign",
    "ministers",
    "von",
    "der",
    "Leyen",
    "al",
    "Assad",
    "Aliyev",
    "Ivan",
    "NATO'ya",
    "Star",
    "Türkiye",
    "Soçi",
  };

  @Property(tries = 2000)
  void mentionsLieWithinTheTextAndApart(
      @ForAll("texts") String text, @ForAll("languages") String language) {
    check(text, Sample.mentions(text, language));
  }

  @Property(tries = 500)
  void anyTextIsRead(@ForAll String text, @ForAll("languages") String language) {
    check(text, Sample.mentions(text, language));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> separator = Arbitraries.of(" ", " ", " ", "");
    return Arbitraries.of(PIECES)
        .flatMap(piece -> separator.map(space -> piece + space))
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("tr", "ru", "en");
  }

  private static void check(String text, List<Mention> mentions) {
    int behind = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(behind);
      assertThat(mention.span().length()).isPositive();
      assertThat(mention.end()).isBetween(mention.span().end(), text.length());
      assertThat(mention.entities())
          .isNotEmpty()
          .allMatch(id -> Sample.GAZETTEER.entity(id).isPresent());
      behind = mention.end();
    }
  }
}
