package org.beyan.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.beyan.article.Span;
import org.beyan.evaluate.ArticleMatch.Pair;

/** What can be right or wrong about a statement that was found. */
enum Step {
  /** The content's ends, to within three characters. */
  BORDERS(pair -> isExact(pair.gold().content(), pair.system().content())),
  /** The attributing words: some in common, or none on either side. */
  CUE(pair -> isCueRight(pair.gold().cue(), pair.system().cue())),
  KIND(pair -> pair.system().kind().equals(Optional.of(pair.gold().kind()))),
  SPEAKER(Step::isSpeakerRight),
  /** Of a joint statement the states are not compared, as {@code score.py} has it. */
  STATE(
      pair ->
          pair.system().sources().size() > 1
              || pair.gold().country().equals(pair.system().sources().get(0).country())),
  TARGETS(pair -> pair.gold().targets().equals(pair.system().targets())),
  CONFLICTS(pair -> pair.gold().conflicts().equals(pair.system().conflicts())),
  DATE(pair -> pair.gold().date().equals(pair.system().date())),
  /** Who, about whom, about what and when, all at once. */
  TUPLE(
      pair ->
          SPEAKER.isRight(pair)
              && TARGETS.isRight(pair)
              && CONFLICTS.isRight(pair)
              && DATE.isRight(pair));

  /** Borders may differ by so many characters and still be exact. */
  private static final int NEAR = 3;

  private final Predicate<Pair> test;

  Step(Predicate<Pair> test) {
    this.test = test;
  }

  boolean isRight(Pair pair) {
    return test.test(pair);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpeakerRight(Pair pair) {
    List<String> named =
        pair.system().sources().stream().flatMap(source -> source.name().stream()).toList();
    return Names.same(pair.gold().speaker().orElse(""), named);
  }

  private static boolean isExact(List<Span> gold, List<Span> system) {
    List<Span> a = gold.stream().sorted().toList();
    List<Span> b = system.stream().sorted().toList();
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> isNear(a.get(i), b.get(i)));
  }

  private static boolean isNear(Span a, Span b) {
    return Math.abs(a.start() - b.start()) <= NEAR && Math.abs(a.end() - b.end()) <= NEAR;
  }

  private static boolean isCueRight(List<Span> gold, List<Span> system) {
    return gold.isEmpty()
        ? system.isEmpty()
        : gold.stream().anyMatch(one -> system.stream().anyMatch(one::overlaps));
  }
}
