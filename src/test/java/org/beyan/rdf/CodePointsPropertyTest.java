package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsPropertyTest {
  @Property
  void agreesWithTheJdkAtEveryOffset(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    for (int at = 0; at <= text.length(); at++) {
      if (at == 0 || at == text.length() || !isInsidePair(text, at)) {
        assertThat(points.before(at)).isEqualTo(text.codePointCount(0, at));
      }
    }
  }

  @Property
  void findsTheSameWordsByCodePoints(@ForAll("texts") String text) {
    int[] characters = text.codePoints().toArray();
    CodePoints points = new CodePoints(text);
    int at = 0;
    for (int character : characters) {
      assertThat(characters[points.before(at)]).isEqualTo(character);
      at += Character.charCount(character);
    }
  }

  @Property
  void printableTextsKeepAllOffsets(@ForAll("texts") String text) {
    String printable = Literals.printable(text);
    assertThat(printable).hasSameSizeAs(text);
    assertThat(printable.codePointCount(0, printable.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }

  @Provide
  Arbitrary<String> texts() {
    // half pairs too: texts come as they come
    return Arbitraries.strings().withChars("aé \u0000\n\ud83d\udd4a\ude42\uffff").ofMaxLength(12);
  }

  private static boolean isInsidePair(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
