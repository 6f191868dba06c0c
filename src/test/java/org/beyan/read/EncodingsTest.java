package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  private static final String TURKISH =
      "Dışişleri Bakanı Örnek, \"Görüşmeler sürüyor.\" dedi. Iğdır'a gitti, şöyle ekledi.";
  private static final String RUSSIAN =
      "Министр Примеров сказал, что переговоры продолжаются и скоро закончатся.";

  @Test
  void readsUtf8WithAndWithoutByteOrderMark() {
    assertThat(text(TURKISH.getBytes(StandardCharsets.UTF_8))).isEqualTo(TURKISH);
    assertThat(text(("\ufeff" + RUSSIAN).getBytes(StandardCharsets.UTF_8))).isEqualTo(RUSSIAN);
  }

  @Test
  void readsUtf16WithByteOrderMark() {
    String pairs = "\uD83D\uDE00".repeat(5000) + TURKISH;

    assertThat(text(("\ufeff" + TURKISH).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TURKISH);
    assertThat(text(("\ufeffx" + pairs).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("x" + pairs);
  }

  @Test
  void readsJsonLinesInUtf16() {
    byte[] bytes = ("\ufeff{\"text\": \"" + RUSSIAN + "\"}\n").getBytes(StandardCharsets.UTF_16LE);

    assertThat(text(bytes)).isEqualTo(RUSSIAN);
  }

  @Test
  void guessesTurkishAndCyrillicCodePagesAndSaysSo() {
    assertGuessed(TURKISH, "windows-1254");
    assertGuessed(RUSSIAN, "windows-1251");
    assertGuessed(RUSSIAN, "KOI8-R");
  }

  @Test
  void readsUtf8WithAFewBrokenBytesAsUtf8() {
    byte[] bytes = (TURKISH + "#").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    Collected collected = Collected.read(bytes);

    assertThat(collected.only().text()).isEqualTo(TURKISH + "\ufffd");
    assertThat(collected.warned).anyMatch(line -> line.contains("broken UTF-8 at 1 places"));
  }

  private static void assertGuessed(String text, String charset) {
    Collected collected = Collected.read(text.getBytes(Charset.forName(charset)));

    assertThat(collected.only().text()).isEqualTo(text);
    assertThat(collected.warned).anyMatch(line -> line.contains("read as " + charset));
  }

  private static String text(byte[] bytes) {
    return Collected.read(bytes).only().text();
  }
}
