package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beyan.evaluate.ArticleMatch.Pair;
import org.beyan.evaluate.GoldArticle.GoldStatement;

/** Tells the errors of one article, a line each. */
final class ErrorLines {
  private static final int SOME_WORDS = 70;
  private static final int MORE_WORDS = 90;

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
    String words = Python.repr(match.article().words(pair.gold().content().get(0), SOME_WORDS));
    if (!ScoreSheet.isSpeakerRight(pair)) {
      List<Optional<String>> named =
          pair.system().sources().stream().map(Scored.Source::name).toList();
      add("speaker", Python.repr(pair.gold().speaker()), Python.repr(named), words);
    }
    if (!pair.gold().targets().equals(pair.system().targets())) {
      String gold = Python.repr(new TreeSet<>(pair.gold().targets()));
      add("targets", gold, Python.repr(new TreeSet<>(pair.system().targets())), words);
    }
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
