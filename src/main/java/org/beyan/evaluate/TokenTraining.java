package org.beyan.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.language.LanguagePack;

/** Trains and scores a model that finds tokens. */
final class TokenTraining {
  private final String language;

  TokenTraining(String language) {
    this.language = language;
  }

  TrainedModel train(List<Path> data, List<Path> scored) throws IOException {
    List<TreebankSentence> sentences = read(data);
    List<TreebankSentence> apart = read(scored);
    SpanScore score = new SpanScore();
    for (HeldOut<TreebankSentence> fold : HeldOut.of(sentences, apart)) {
      TokenizerME tokenizer = new TokenizerME(fit(fold.training()));
      fold.scoring().forEach(one -> score.add(one.tokens(), tokens(tokenizer, one.text())));
    }
    int size = sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    String rules = rules(apart.isEmpty() ? sentences : apart);
    String report = size + " tokens\nmodel: " + withBorders(score) + rules;
    return new TrainedModel(fit(sentences), report);
  }

  private static List<TreebankSentence> read(List<Path> data) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (Path file : data) {
      sentences.addAll(TreebankSentence.read(file));
    }
    return sentences;
  }

  private TokenizerModel fit(List<TreebankSentence> sentences) throws IOException {
    List<TokenSample> samples = sentences.stream().map(TokenTraining::sample).toList();
    TokenizerFactory factory = new TokenizerFactory(language, null, true, null);
    return TokenizerME.train(
        new CollectionObjectStream<>(samples), factory, TrainingParameters.defaultParams());
  }

  private static TokenSample sample(TreebankSentence sentence) {
    return new TokenSample(sentence.text(), TrainedModel.spans(sentence.tokens()));
  }

  private static List<Span> tokens(TokenizerME tokenizer, String text) {
    return Arrays.stream(tokenizer.tokenizePos(text))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }

  private String rules(List<TreebankSentence> sentences) {
    SpanScore score = new SpanScore();
    LanguagePack.of(language)
        .ifPresent(
            pack -> sentences.forEach(one -> score.add(one.tokens(), tokens(pack, one.text()))));
    return score.isEmpty() ? "" : "rules: " + withBorders(score);
  }

  private static List<Span> tokens(LanguagePack pack, String text) {
    return pack.tokens(text).stream().map(Token::extent).toList();
  }

  private static String withBorders(SpanScore score) {
    return score + ", cut off whole or in pieces " + score.cutOff() + "\n";
  }
}
