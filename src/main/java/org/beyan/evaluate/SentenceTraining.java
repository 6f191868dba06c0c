package org.beyan.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.beyan.article.Span;
import org.beyan.language.LanguagePack;

/** Trains and scores a model that finds sentences. */
final class SentenceTraining {
  private static final char[] STOPS = {'.', '!', '?', '…'};

  private final String language;

  SentenceTraining(String language) {
    this.language = language;
  }

  TrainedModel train(List<Path> data, List<Path> scored) throws IOException {
    List<TreebankText> texts = read(data);
    List<TreebankText> apart = read(scored);
    SpanScore score = new SpanScore();
    for (HeldOut<TreebankText> fold : HeldOut.of(texts, apart)) {
      SentenceModel model = fit(fold.training());
      fold.scoring().forEach(text -> score.add(text.sentences(), sentences(model, text.text())));
    }
    int size = texts.stream().mapToInt(text -> text.sentences().size()).sum();
    String rules = rules(apart.isEmpty() ? texts : apart);
    return new TrainedModel(fit(texts), size + " sentences\nmodel: " + score + "\n" + rules);
  }

  private static List<TreebankText> read(List<Path> data) throws IOException {
    List<TreebankText> texts = new ArrayList<>();
    for (Path file : data) {
      texts.addAll(TreebankText.of(TreebankSentence.read(file)));
    }
    return texts;
  }

  private SentenceModel fit(List<TreebankText> texts) throws IOException {
    List<SentenceSample> samples = texts.stream().map(SentenceTraining::sample).toList();
    SentenceDetectorFactory factory = new SentenceDetectorFactory(language, true, null, STOPS);
    return SentenceDetectorME.train(
        language,
        new CollectionObjectStream<>(samples),
        factory,
        TrainingParameters.defaultParams());
  }

  private static SentenceSample sample(TreebankText text) {
    return new SentenceSample(text.text(), TrainedModel.spans(text.sentences()));
  }

  /** A paragraph at a time, as the rules see them. */
  private static List<Span> sentences(SentenceModel model, String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("(?<=\n\n)")) {
      int offset = start;
      Arrays.stream(new SentenceDetectorME(model).sentPosDetect(paragraph))
          .map(span -> new Span(offset + span.getStart(), offset + span.getEnd()))
          .forEach(sentences::add);
      start += paragraph.length();
    }
    return sentences;
  }

  private String rules(List<TreebankText> texts) {
    SpanScore score = new SpanScore();
    LanguagePack.of(language)
        .ifPresent(
            pack -> texts.forEach(text -> score.add(text.sentences(), sentences(pack, text))));
    return score.isEmpty() ? "" : "rules: " + score + "\n";
  }

  private static List<Span> sentences(LanguagePack pack, TreebankText text) {
    List<Span> paragraphs = pack.paragraphs(text.text());
    return pack.sentences(text.text(), paragraphs, pack.quotes(text.text(), paragraphs));
  }
}
