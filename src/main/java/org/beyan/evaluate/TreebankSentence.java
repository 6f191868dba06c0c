package org.beyan.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Span;

/**
 * A sentence of a Universal Dependencies treebank.
 *
 * @param text as printed
 * @param tokens as they stand in the text: a word that the treebank cuts in two is one
 */
record TreebankSentence(String text, List<Span> tokens) {
  private static final String TEXT = "# text = ";

  /**
   * Reads a CoNLL-U file.
   *
   * @throws IOException also where a word does not stand in its sentence's text
   */
  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    String text = "";
    List<Span> tokens = new ArrayList<>();
    int covered = 0;
    for (String raw : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String line = withMarks(raw);
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.isBlank()) {
        sentences.add(new TreebankSentence(text, List.copyOf(tokens)));
        tokens.clear();
        covered = 0;
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        covered = add(columns, covered, text, tokens, file);
      }
    }
    return List.copyOf(sentences);
  }

  /** With the marks that Russian GSD writes in ASCII and HTML. */
  private static String withMarks(String line) {
    return line.replace("``", "«").replace("&#39;&#39;", "»").replace("--", "—");
  }

  /**
   * Adds the token of a line, unless the line is a part of one before it ({@code 3} in {@code 3-4})
   * or stands for no word ({@code 3.1}).
   *
   * @return number of the last word that the tokens cover
   */
  private static int add(String[] columns, int covered, String text, List<Span> tokens, Path file)
      throws IOException {
    String[] range = columns[0].split("-");
    if (columns[0].contains(".") || Integer.parseInt(range[0]) <= covered) {
      return covered;
    }
    int from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    int start = text.indexOf(columns[1], from);
    if (start < 0) {
      throw new IOException(file + ": \"" + columns[1] + "\" is not in: " + text);
    }
    tokens.add(new Span(start, start + columns[1].length()));
    return Integer.parseInt(range[range.length - 1]);
  }
}
