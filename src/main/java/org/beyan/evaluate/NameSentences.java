package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.beyan.language.LanguagePack;
import org.beyan.language.ModelWords;
import org.beyan.language.ProposedName.Kind;

/**
 * Reads sentences with their names, from JSON lines with {@code tokens} and {@code tags}, and cuts
 * their words as articles are cut.
 */
final class NameSentences {
  /** Types of wikiNER and FactRuEval that are learnt; words of the others are no names. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "PERSON", Kind.PERSON,
          "PER", Kind.PERSON,
          "ORG", Kind.ORGANISATION,
          "GPE", Kind.PLACE,
          "LOC", Kind.PLACE,
          "LOCORG", Kind.PLACE,
          "FAC", Kind.PLACE);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LanguagePack pack;

  NameSentences(String language) {
    this.pack =
        LanguagePack.of(language)
            .orElseThrow(
                () -> new IllegalArgumentException("Not a language that Beyan reads: " + language));
  }

  List<NameSample> read(List<Path> files) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        JsonNode node = JSON.readTree(line);
        samples.add(sample(JsonFields.texts(node, "tokens"), JsonFields.texts(node, "tags")));
      }
    }
    return samples;
  }

  private NameSample sample(List<String> tokens, List<String> tags) {
    List<String> words = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    int begun = 0;
    for (int at = 0; at < tokens.size(); at++) {
      String tag = tags.get(at);
      begun = tag.startsWith("I-") ? begun : words.size();
      words.addAll(ModelWords.of(tokens.get(at), pack.tokens(tokens.get(at))).words());
      boolean last = at + 1 == tokens.size() || !tags.get(at + 1).startsWith("I-");
      Optional<Kind> kind = Optional.ofNullable(KINDS.get(tag.substring(tag.indexOf('-') + 1)));
      if (last && kind.isPresent() && words.size() > begun) {
        names.add(new Span(begun, end(words, begun), kind.get().name()));
      }
    }
    return new NameSample(words.toArray(String[]::new), names.toArray(Span[]::new), true);
  }

  /** Without the ending behind the last word. */
  private static int end(List<String> words, int begun) {
    int last = words.size() - 1;
    return words.get(last).startsWith("'") && last > begun ? last : words.size();
  }
}
