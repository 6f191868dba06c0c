package org.beyan.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains a small OpenNLP model on all data, and scores it on data kept apart. Where there are none,
 * its like is scored by fivefold cross-validation: each fifth of the data by a model trained on the
 * others. The rules of {@code org.beyan.language} are scored on the same data. The same data give
 * the same model.
 */
public final class Training {
  /** What a model finds. */
  public enum Kind {
    SENTENCES,
    TOKENS,
    NAMES;
  }

  private Training() {}

  /**
   * Trains on treebanks in CoNLL-U (sentences, tokens) or on JSON lines with {@code tokens} and
   * {@code tags} (names).
   *
   * @param language BCP 47 code
   * @param scored what the model does not see; none for cross-validation
   */
  public static TrainedModel train(Kind kind, String language, List<Path> data, List<Path> scored)
      throws IOException {
    return switch (kind) {
      case SENTENCES -> new SentenceTraining(language).train(data, scored);
      case TOKENS -> new TokenTraining(language).train(data, scored);
      case NAMES -> new NameTraining(language).train(data, scored);
    };
  }
}
