package org.beyan.extract;

import java.util.List;
import org.beyan.article.Kind;

/** What is found in Russian texts. */
final class Russian {
  private static final RussianExtractor EXTRACTOR = new RussianExtractor();

  private Russian() {}

  /** A statement a line: source, then content, its spans parted by a bar. */
  static List<String> read(String text) {
    return Extracted.from(text, "ru", EXTRACTOR).lines();
  }

  static List<Kind> kinds(String text) {
    return Extracted.from(text, "ru", EXTRACTOR).kinds();
  }
}
