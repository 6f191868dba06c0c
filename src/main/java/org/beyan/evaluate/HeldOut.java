package org.beyan.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/** Data in two parts: what is trained on, and what is kept for scoring. */
record HeldOut<T>(List<T> training, List<T> scoring) {
  private static final int PARTS = 5;

  /** All is trained on where other data are given for scoring, else each fifth is scored once. */
  static <T> List<HeldOut<T>> of(List<T> all, List<T> scored) {
    return scored.isEmpty() ? folds(all) : List.of(new HeldOut<>(all, scored));
  }

  /** The five ways to cut, so that each part is scored once; always the same. */
  static <T> List<HeldOut<T>> folds(List<T> all) {
    return IntStream.range(0, PARTS)
        .mapToObj(part -> new HeldOut<>(pick(all, part, false), pick(all, part, true)))
        .toList();
  }

  private static <T> List<T> pick(List<T> all, int part, boolean scoring) {
    return IntStream.range(0, all.size())
        .filter(i -> (i % PARTS == part) == scoring)
        .mapToObj(all::get)
        .toList();
  }
}
