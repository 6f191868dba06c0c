package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void givesEveryLineWithItsNumber() throws IOException {
    assertThat(lines("a\n\nb\nc")).containsExactly("1 a", "2 ", "3 b", "4 c");
    assertThat(lines("a\n")).containsExactly("1 a");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws IOException {
    String longer = "x".repeat(200_000);

    assertThat(lines("a\n" + longer + "\nb\n" + "y".repeat(11)))
        .containsExactly("1 a", "2 too long 200000", "3 b", "4 too long 11");
  }

  private static List<String> lines(String text) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10);
    List<String> found = new ArrayList<>();
    while (lines.advance()) {
      String content =
          lines.isTooLong()
              ? "too long " + lines.length()
              : new String(lines.bytes(), StandardCharsets.UTF_8);
      found.add(lines.number() + " " + content);
    }
    return found;
  }
}
