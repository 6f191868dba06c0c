package org.beyan.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains and scores a model that finds names, from tokens with B-, I- and O tags. */
final class NameTraining {
  private static final String FEATURES = "name-features.xml";

  private static final int CUTOFF = 1;

  private static final int ITERATIONS = 50;

  private final String language;

  NameTraining(String language) {
    this.language = language;
  }

  TrainedModel train(List<Path> data, List<Path> scored) throws IOException {
    NameSentences sentences = new NameSentences(language);
    List<NameSample> samples = sentences.read(data);
    Map<String, SpanScore> scores = new TreeMap<>();
    for (HeldOut<NameSample> fold : HeldOut.of(samples, sentences.read(scored))) {
      NameFinderME finder = new NameFinderME(fit(fold.training()));
      fold.scoring().forEach(sample -> add(scores, finder, sample));
    }
    String report =
        scores.entrySet().stream()
            .map(score -> score.getKey() + ": " + score.getValue() + "\n")
            .collect(Collectors.joining("", samples.size() + " sentences\n", ""));
    return new TrainedModel(fit(samples), report);
  }

  private TokenNameFinderModel fit(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    return NameFinderME.train(
        language,
        null,
        new CollectionObjectStream<>(samples),
        parameters,
        new TokenNameFinderFactory(features(), Map.of(), new BioCodec()));
  }

  private static byte[] features() throws IOException {
    try (InputStream in = NameTraining.class.getResourceAsStream(FEATURES)) {
      return in.readAllBytes();
    }
  }

  /** Each type by itself: a name of the wrong type is wrong. */
  private static void add(Map<String, SpanScore> scores, NameFinderME finder, NameSample sample) {
    List<Span> gold = List.of(sample.getNames());
    List<Span> found = List.of(finder.find(sample.getSentence()));
    Stream.concat(gold.stream(), found.stream())
        .map(Span::getType)
        .distinct()
        .forEach(
            type ->
                scores
                    .computeIfAbsent(type, key -> new SpanScore())
                    .add(ofType(gold, type), ofType(found, type)));
  }

  private static List<org.beyan.article.Span> ofType(List<Span> spans, String type) {
    return spans.stream()
        .filter(span -> span.getType().equals(type))
        .map(span -> new org.beyan.article.Span(span.getStart(), span.getEnd()))
        .toList();
  }
}
