package org.beyan.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.CueProfile;
import org.beyan.article.Folding;
import org.beyan.article.Span;
import org.beyan.article.Token;

/**
 * The reporting cues of one language, from {@code data/cues/<language>.tsv} and the files of the
 * profiles that are asked for.
 *
 * <p>A row is {@code cue TAB frames TAB act}. In a cue, {@code a|b} are alternatives, a word with a
 * hyphen at its end is a verb stem and stands for its {@link Inflection}, a word in brackets may be
 * missing. Lines that begin with # are comments.
 */
final class CueLexicon {
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Map<Form, Cue.Entry> entries = new HashMap<>();
  }

  /** Short words that may stand within a cue: "ifade de eden". */
  private static final Set<String> INSERTABLE = Set.of("de", "da", "ise", "also", "также", "же");

  private final Node root = new Node();
  private final Inflection inflection;

  private CueLexicon(Inflection inflection) {
    this.inflection = inflection;
  }

  static CueLexicon of(String language, Inflection inflection) {
    return of(language, inflection, Set.of());
  }

  /** With the cues of profiles; of two rows for the same words, the profile's counts. */
  static CueLexicon of(String language, Inflection inflection, Set<CueProfile> profiles) {
    CueLexicon lexicon = new CueLexicon(inflection);
    for (CueProfile profile : profiles) {
      lexicon.read("/data/cues/" + language + "." + profile.code() + ".tsv");
    }
    lexicon.read("/data/cues/" + language + ".tsv");
    return lexicon;
  }

  private void read(String name) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line, name + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 3) {
      throw new IllegalArgumentException(where + ": want cue, frames, act; have: " + line);
    }
    Cue.Entry entry =
        new Cue.Entry(cells[0], Set.of(cells[1].split(",")), act(cells[2].strip(), where));
    add(root, cells[0].strip().split(" "), 0, Form.FIXED, entry);
  }

  private static Act act(String name, String where) {
    try {
      return Act.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": no such act: " + name, e);
    }
  }

  private void add(Node node, String[] words, int at, Form form, Cue.Entry entry) {
    if (at == words.length) {
      node.entries.putIfAbsent(form, entry);
      return;
    }
    String word = words[at];
    if (word.startsWith("(")) {
      add(node, words, at + 1, form, entry);
      word = word.substring(1, word.length() - 1);
    }
    for (String choice : word.split("\\|")) {
      for (Map.Entry<String, Form> surface : surfaces(choice, form).entrySet()) {
        Node child = node.next.computeIfAbsent(surface.getKey(), key -> new Node());
        add(child, words, at + 1, surface.getValue(), entry);
      }
    }
  }

  private Map<String, Form> surfaces(String word, Form form) {
    String folded = Folding.fold(word);
    boolean isStem = folded.length() > 1 && folded.endsWith("-");
    return isStem
        ? inflection.forms(folded.substring(0, folded.length() - 1))
        : Map.of(folded, form);
  }

  /** All cues in text order, longest first where several begin at one token; none overlap. */
  List<Cue> find(List<Token> tokens, int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Optional<Cue> cue = at(tokens, at, to);
      if (cue.isPresent()) {
        cues.add(cue.get());
        at = cue.get().last();
      }
    }
    return cues;
  }

  private Optional<Cue> at(List<Token> tokens, int first, int to) {
    Node node = root;
    Cue longest = null;
    for (int at = first; at < to; at++) {
      Node next = node.next.get(tokens.get(at).folded());
      if (next == null && at > first && INSERTABLE.contains(tokens.get(at).folded())) {
        continue;
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.entries.isEmpty()) {
        Map.Entry<Form, Cue.Entry> found = node.entries.entrySet().iterator().next();
        Span span = new Span(tokens.get(first).start(), tokens.get(at).span().end());
        longest = new Cue(span, first, at, found.getValue(), found.getKey());
      }
    }
    return Optional.ofNullable(longest);
  }
}
