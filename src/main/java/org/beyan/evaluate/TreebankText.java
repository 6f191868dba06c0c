package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Span;

/**
 * Some sentences of a treebank, run together as in an article: a space between two, a new paragraph
 * behind a headline.
 *
 * <p>Treebanks shuffle their sentences. Those that were torn out of a quotation, and have one of
 * its marks alone, are left out: run together they would make quotations that nobody wrote.
 *
 * @param sentences where they stand in the text
 */
record TreebankText(String text, List<Span> sentences) {
  private static final int SENTENCES = 10;

  static List<TreebankText> of(List<TreebankSentence> sentences) {
    List<TreebankText> texts = new ArrayList<>();
    List<TreebankSentence> whole =
        sentences.stream().filter(sentence -> !isTorn(sentence.text())).toList();
    for (int from = 0; from < whole.size(); from += SENTENCES) {
      texts.add(together(whole.subList(from, Math.min(from + SENTENCES, whole.size()))));
    }
    return texts;
  }

  private static boolean isTorn(String sentence) {
    return count(sentence, '"') % 2 == 1
        || count(sentence, '“') != count(sentence, '”')
        || count(sentence, '«') != count(sentence, '»');
  }

  private static long count(String sentence, char mark) {
    return sentence.chars().filter(unit -> unit == mark).count();
  }

  private static TreebankText together(List<TreebankSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      spans.add(new Span(text.length(), text.length() + sentence.text().length()));
      text.append(sentence.text()).append(isHeadline(sentence.text()) ? "\n\n" : " ");
    }
    return new TreebankText(text.toString(), spans);
  }

  private static boolean isHeadline(String sentence) {
    return Character.isLetterOrDigit(sentence.codePointBefore(sentence.length()));
  }
}
