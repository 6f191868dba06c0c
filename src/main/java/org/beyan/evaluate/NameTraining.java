package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains and scores a model that finds names, from tokens with B-, I- and O tags. */
final class NameTraining {
  private final String language;

  NameTraining(String language) {
    this.language = language;
  }

  TrainedModel train(List<Path> data) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Path file : data) {
      samples.addAll(read(file));
    }
    SpanScore score = new SpanScore();
    for (HeldOut<NameSample> fold : HeldOut.folds(samples)) {
      NameFinderME finder = new NameFinderME(fit(fold.training()));
      fold.scoring().forEach(sample -> add(score, finder, sample));
    }
    return new TrainedModel(fit(samples), samples.size() + " sentences\nmodel: " + score + "\n");
  }

  private TokenNameFinderModel fit(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return NameFinderME.train(
        language,
        null,
        new CollectionObjectStream<>(samples),
        parameters,
        new TokenNameFinderFactory());
  }

  private static List<NameSample> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<NameSample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      List<String> tokens = JsonFields.texts(node, "tokens");
      Span[] names = names(JsonFields.texts(node, "tags"));
      samples.add(new NameSample(tokens.toArray(String[]::new), names, true));
    }
    return samples;
  }

  private static Span[] names(List<String> tags) {
    List<Span> names = new ArrayList<>();
    int at = 0;
    while (at < tags.size()) {
      int end = at + 1;
      if (tags.get(at).startsWith("B-")) {
        String type = tags.get(at).substring(2);
        while (end < tags.size() && tags.get(end).equals("I-" + type)) {
          end++;
        }
        names.add(new Span(at, end, type));
      }
      at = end;
    }
    return names.toArray(Span[]::new);
  }

  /** Each type by itself: a name of the wrong type is wrong. */
  private static void add(SpanScore score, NameFinderME finder, NameSample sample) {
    finder.clearAdaptiveData();
    List<Span> gold = List.of(sample.getNames());
    List<Span> found = List.of(finder.find(sample.getSentence()));
    Stream.concat(gold.stream(), found.stream())
        .map(Span::getType)
        .distinct()
        .forEach(type -> score.add(ofType(gold, type), ofType(found, type)));
  }

  private static List<org.beyan.article.Span> ofType(List<Span> spans, String type) {
    return spans.stream()
        .filter(span -> span.getType().equals(type))
        .map(span -> new org.beyan.article.Span(span.getStart(), span.getEnd()))
        .toList();
  }
}
