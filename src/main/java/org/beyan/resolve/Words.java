package org.beyan.resolve;

import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Span;

/** Folded words of a stretch of text, a space between each two, for matching patterns. */
final class Words {
  private Words() {}

  static String folded(Document document, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      document.tokensIn(span).forEach(token -> words.append(token.folded()).append(' '));
    }
    return words.toString();
  }
}
