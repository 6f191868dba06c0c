package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Spelling;
import org.beyan.article.Token;

/**
 * Words as name models read them, in training as in use: an ending behind an apostrophe is a word
 * of its own that begins with it, so that {@code Pekin'i} and {@code Pekin} share their name.
 *
 * @param words what a model is shown
 * @param tokens index of the token that each word belongs to
 */
public record ModelWords(List<String> words, List<Integer> tokens) {
  public ModelWords {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  public static ModelWords of(String text, List<Token> tokens) {
    List<String> words = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      words.add(Spelling.plain(token.span().in(text)));
      indexes.add(at);
      if (!token.ending().isEmpty()) {
        words.add("'" + token.ending());
        indexes.add(at);
      }
    }
    return new ModelWords(words, indexes);
  }

  String[] array() {
    return words.toArray(String[]::new);
  }
}
