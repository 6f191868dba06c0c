package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beyan.evaluate.ArticleMatch.Pair;
import org.beyan.evaluate.GoldArticle.GoldStatement;

/**
 * Adds up the counts of all articles.
 *
 * <p>The measures, their names and their layout are those of the gold's own scorer, {@code
 * score.py}; a line for each kind of speech with the shares right at each step follows, and where
 * the gold tells acts and agencies, their accuracy over the matched pairs.
 */
final class ScoreSheet {
  private int articles;
  private int system;
  private int told;
  private int toldRight;
  private final StepCounts all = new StepCounts();
  private final Map<String, StepCounts> kinds = new TreeMap<>();
  private final Tally targets = new Tally();
  private final Tally conflicts = new Tally();
  private final Share acts = new Share();
  private final Share vias = new Share();
  private final Reliability reliability = new Reliability();
  private final List<String> errors = new ArrayList<>();

  /** So many of so many. */
  private static final class Share {
    private int right;
    private int all;

    private void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    private double accuracy() {
      return Python.round((double) right / all);
    }
  }

  void add(ArticleMatch match) {
    articles++;
    system += match.kept();
    match.pairs().forEach(this::add);
    match.spurious().forEach(entry -> judge(entry, false));
    for (GoldStatement missed : match.missed()) {
      all.addMissed();
      counts(missed).addMissed();
    }
    errors.addAll(ErrorLines.of(match));
  }

  private StepCounts counts(GoldStatement statement) {
    return kinds.computeIfAbsent(statement.kind(), name -> new StepCounts());
  }

  private void add(Pair pair) {
    GoldStatement a = pair.gold();
    Scored.Entry b = pair.system();
    all.addFound(pair);
    counts(a).addFound(pair);
    judge(b, Step.SPEAKER.isRight(pair));
    if (a.dateTold()) {
      told++;
      toldRight += Step.DATE.isRight(pair) ? 1 : 0;
    }
    targets.add(a.targets(), b.targets());
    conflicts.add(a.conflicts(), b.conflicts());
    a.act().ifPresent(act -> acts.add(b.act().equals(Optional.of(act))));
    if (a.hasVia()) {
      vias.add(isViaRight(a.via(), b.via()));
    }
  }

  private void judge(Scored.Entry entry, boolean isRight) {
    entry.confidence().ifPresent(confidence -> reliability.add(confidence, isRight));
  }

  private static boolean isViaRight(Optional<String> gold, Optional<String> system) {
    return gold.isPresent() && system.isPresent()
        ? Names.sameOne(gold.get(), system.get())
        : gold.isEmpty() && system.isEmpty();
  }

  Evaluation evaluation() {
    return new Evaluation(scores(), measures(), errors, reliability);
  }

  /** In the order, by the names and with the rounding of {@code score.py}. */
  private Map<String, Object> scores() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("articles", articles);
    scores.put("gold", all.gold());
    scores.put("system", system);
    scores.put("found", prf(all.found()));
    scores.put("exact", prf(all.right(Step.BORDERS)));
    scores.put("speaker", prf(all.right(Step.SPEAKER)));
    scores.put("tuple", prf(all.right(Step.TUPLE)));
    scores.put("recall by kind", recallByKind());
    scores.put("on matched", onMatched());
    kinds.forEach((kind, counts) -> scores.put(kind, counts.shares()));
    shares().forEach((name, share) -> scores.put(name, share.accuracy()));
    return scores;
  }

  private Map<String, Double> prf(int right) {
    return Tally.scores(right, system, all.gold());
  }

  private Map<String, String> recallByKind() {
    Map<String, String> recall = new LinkedHashMap<>();
    kinds.forEach((kind, counts) -> recall.put(kind, counts.found() + "/" + counts.gold()));
    return recall;
  }

  private Map<String, Object> onMatched() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("kind", all.accuracy(Step.KIND));
    scores.put("country", all.accuracy(Step.STATE));
    scores.put("date", all.accuracy(Step.DATE));
    scores.put("date told in the text", toldRight + "/" + told);
    scores.put("targets", targets.scores());
    scores.put("conflicts", conflicts.scores());
    return scores;
  }

  /** What some gold files tell besides. */
  private Map<String, Share> shares() {
    Map<String, Share> shares = new LinkedHashMap<>();
    shares.put("act", acts);
    shares.put("via", vias);
    shares.values().removeIf(share -> share.all == 0);
    return shares;
  }

  private Map<String, Double> measures() {
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("found", prf(all.found()).get("F1"));
    measures.put("exact", prf(all.right(Step.BORDERS)).get("F1"));
    measures.put("speaker", prf(all.right(Step.SPEAKER)).get("F1"));
    measures.put("tuple", prf(all.right(Step.TUPLE)).get("F1"));
    for (Step step : List.of(Step.CUE, Step.KIND, Step.STATE, Step.DATE)) {
      measures.put(step.label(), all.accuracy(step));
    }
    measures.put("targets", targets.scores().get("F1"));
    measures.put("conflicts", conflicts.scores().get("F1"));
    shares().forEach((name, share) -> measures.put(name, share.accuracy()));
    return measures;
  }
}
