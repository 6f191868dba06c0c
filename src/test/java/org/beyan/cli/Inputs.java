package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles for tests, about a person who does not exist. */
final class Inputs {
  static final String URL = "https://example.org/news/1";

  private Inputs() {}

  /** One article, in which Orhan Deneme says these words on 3 November 2020. */
  static Path article(Path file, String url, String words) throws IOException {
    String text =
        String.join(
            "\n",
            "---",
            "title: Deneme konuştu",
            "outlet: Örnek Gazetesi",
            "url: " + url,
            "published: 2020-11-03",
            "lang: tr",
            "---",
            "Rusya Dışişleri Bakanlığı Sözcüsü Orhan Deneme, \"" + words + "\" dedi.",
            "");
    return Files.writeString(file, text);
  }
}
