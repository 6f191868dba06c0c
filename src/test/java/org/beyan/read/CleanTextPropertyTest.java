package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CleanTextPropertyTest {
  @Property
  void keepsTheLengthAndEveryCharacterThatXmlCarries(@ForAll String text) {
    String cleaned = CleanText.carriable(text);

    assertThat(cleaned).hasSameSizeAs(text);
    assertThat(cleaned.codePoints().allMatch(CleanTextPropertyTest::isXml)).isTrue();
    for (int at = 0; at < text.length(); at++) {
      if (cleaned.charAt(at) != text.charAt(at)) {
        assertThat(cleaned.charAt(at)).isIn(' ', '\ufffd');
      }
    }
  }

  @Property
  void leavesCleanTextAlone(@ForAll String text) {
    String cleaned = CleanText.carriable(text);

    assertThat(CleanText.carriable(cleaned)).isEqualTo(cleaned);
  }

  @Example
  void putsASpaceForAControlCharacterAndKeepsSurrogatePairs() {
    assertThat(CleanText.carriable("a\u0000b\u001fc\td\ne\r\uD83D\uDE00"))
        .isEqualTo("a b c\td\ne\r\uD83D\uDE00");
    assertThat(CleanText.carriable("a\uD83Db")).isEqualTo("a\ufffdb");
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xd7ff
        || point >= 0xe000 && point <= 0xfffd
        || point >= 0x10000;
  }
}
