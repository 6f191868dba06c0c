package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beyan.article.Span;
import org.beyan.evaluate.ArticleMatch.Pair;
import org.beyan.evaluate.GoldArticle.GoldStatement;

/** Tells the errors of one article, a line each. */
final class ErrorLines {
  private static final int SOME_WORDS = 70;
  private static final int MORE_WORDS = 90;
  private static final int ALL = Integer.MAX_VALUE;

  private final ArticleMatch match;
  private final List<String> lines = new ArrayList<>();

  private ErrorLines(ArticleMatch match) {
    this.match = match;
  }

  static List<String> of(ArticleMatch match) {
    ErrorLines errors = new ErrorLines(match);
    match.pairs().forEach(errors::wrong);
    match.missed().forEach(errors::missed);
    match.spurious().forEach(errors::spurious);
    return errors.lines;
  }

  private void wrong(Pair pair) {
    GoldStatement gold = pair.gold();
    Scored.Entry system = pair.system();
    String words = Python.repr(match.article().words(gold.content().get(0), SOME_WORDS));
    for (Step step : Step.values()) {
      if (!step.isRight(pair)) {
        switch (step) {
          case BORDERS -> add(step, words(gold.content()), words(system.content()), words);
          case CUE -> add(step, words(gold.cue()), words(system.cue()), words);
          case KIND -> add(step, Python.repr(gold.kind()), Python.repr(system.kind()), words);
          case SPEAKER -> add(step, Python.repr(gold.speaker()), names(system), words);
          case STATE -> add(step, Python.repr(gold.country()), countries(system), words);
          case TARGETS -> add(step, codes(gold.targets()), codes(system.targets()), words);
          case CONFLICTS -> add(step, codes(gold.conflicts()), codes(system.conflicts()), words);
          case DATE -> add(step, Python.repr(gold.date()), Python.repr(system.date()), words);
          case TUPLE -> {} // its parts have been told
        }
      }
    }
  }

  private String words(List<Span> spans) {
    return Python.repr(spans.stream().map(span -> match.article().words(span, ALL)).toList());
  }

  private static String names(Scored.Entry system) {
    return Python.repr(system.sources().stream().map(Scored.Source::name).toList());
  }

  private static String countries(Scored.Entry system) {
    return Python.repr(system.sources().stream().map(Scored.Source::country).toList());
  }

  private static String codes(Set<String> codes) {
    return Python.repr(new TreeSet<>(codes));
  }

  private void add(Step step, String gold, String system, String words) {
    add(step.label(), gold, system, words);
  }

  private void add(String what, String gold, String system, String words) {
    String id = match.article().id();
    lines.add("%s %s: gold %s system %s: %s".formatted(id, what, gold, system, words));
  }

  private void missed(GoldStatement gold) {
    String words = match.article().words(gold.content().get(0), MORE_WORDS);
    add("missed", gold.kind(), words);
  }

  private void spurious(Scored.Entry system) {
    if (!system.content().isEmpty()) {
      String words = match.article().words(system.content().get(0), MORE_WORDS);
      add("spurious", system.kind().orElse("None"), words);
    }
  }

  private void add(String what, String kind, String words) {
    String id = match.article().id();
    lines.add("%s %s (%s): %s".formatted(id, what, kind, Python.repr(words)));
  }
}
