package org.beyan.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beyan.article.Span;
import org.beyan.evaluate.ArticleMatch.Pair;
import org.beyan.evaluate.GoldArticle.GoldStatement;

/** Adds up the counts of all articles. */
final class ScoreSheet {
  /** Borders may differ by so many characters and still be exact. */
  private static final int EXACT = 3;

  private int articles;
  private int gold;
  private int system;
  private int found;
  private int exact;
  private int speaker;
  private int kind;
  private int country;
  private int date;
  private int told;
  private int toldRight;
  private int tuple;
  private final Tally targets = new Tally();
  private final Tally conflicts = new Tally();
  private final Share acts = new Share();
  private final Share vias = new Share();
  private final Map<String, Share> kinds = new TreeMap<>();

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

    @Override
    public String toString() {
      return right + "/" + all;
    }
  }

  void add(ArticleMatch match) {
    articles++;
    gold += match.article().statements().size();
    system += match.kept();
    match.pairs().forEach(pair -> add(pair));
    match.pairs().forEach(pair -> kindShare(pair.gold()).add(true));
    match.missed().forEach(missed -> kindShare(missed).add(false));
  }

  private Share kindShare(GoldStatement statement) {
    return kinds.computeIfAbsent(statement.kind(), name -> new Share());
  }

  private void add(Pair pair) {
    GoldStatement a = pair.gold();
    Scored.Entry b = pair.system();
    boolean rightSpeaker = isSpeakerRight(pair);
    boolean rightDate = a.date().equals(b.date());
    boolean rightCodes = a.targets().equals(b.targets()) && a.conflicts().equals(b.conflicts());
    found++;
    exact += one(isExact(a.content(), b.content()));
    speaker += one(rightSpeaker);
    kind += one(b.kind().equals(Optional.of(a.kind())));
    country += one(isCountryRight(a, b));
    date += one(rightDate);
    told += one(a.dateTold());
    toldRight += one(a.dateTold() && rightDate);
    tuple += one(rightSpeaker && rightDate && rightCodes);
    targets.add(a.targets(), b.targets());
    conflicts.add(a.conflicts(), b.conflicts());
    a.act().ifPresent(act -> acts.add(b.act().equals(Optional.of(act))));
    if (a.hasVia()) {
      vias.add(isViaRight(a.via(), b.via()));
    }
  }

  private static int one(boolean right) {
    return right ? 1 : 0;
  }

  static boolean isSpeakerRight(Pair pair) {
    List<String> named =
        pair.system().sources().stream().flatMap(source -> source.name().stream()).toList();
    return Names.same(pair.gold().speaker().orElse(""), named);
  }

  private static boolean isCountryRight(GoldStatement a, Scored.Entry b) {
    return b.sources().size() > 1 || a.country().equals(b.sources().get(0).country());
  }

  private static boolean isViaRight(Optional<String> gold, Optional<String> system) {
    return gold.isPresent() && system.isPresent()
        ? Names.sameOne(gold.get(), system.get())
        : gold.isEmpty() && system.isEmpty();
  }

  private static boolean isExact(List<Span> gold, List<Span> system) {
    List<Span> a = gold.stream().sorted().toList();
    List<Span> b = system.stream().sorted().toList();
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> isNear(a.get(i), b.get(i)));
  }

  private static boolean isNear(Span a, Span b) {
    return Math.abs(a.start() - b.start()) <= EXACT && Math.abs(a.end() - b.end()) <= EXACT;
  }

  /** In the order, by the names and with the rounding of {@code score.py}. */
  Map<String, Object> scores() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("articles", articles);
    scores.put("gold", gold);
    scores.put("system", system);
    scores.put("found", Tally.scores(found, system, gold));
    scores.put("exact", Tally.scores(exact, system, gold));
    scores.put("speaker", Tally.scores(speaker, system, gold));
    scores.put("tuple", Tally.scores(tuple, system, gold));
    scores.put("recall by kind", recallByKind());
    scores.put("on matched", onMatched());
    Stream.of(Map.entry("act", acts), Map.entry("via", vias))
        .filter(entry -> entry.getValue().all > 0)
        .forEach(entry -> scores.put(entry.getKey(), entry.getValue().accuracy()));
    return scores;
  }

  private Map<String, String> recallByKind() {
    Map<String, String> recall = new LinkedHashMap<>();
    kinds.forEach((name, share) -> recall.put(name, share.toString()));
    return recall;
  }

  private Map<String, Object> onMatched() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("kind", accuracy(kind));
    scores.put("country", accuracy(country));
    scores.put("date", accuracy(date));
    scores.put("date told in the text", toldRight + "/" + told);
    scores.put("targets", targets.scores());
    scores.put("conflicts", conflicts.scores());
    return scores;
  }

  private double accuracy(int right) {
    return Python.round((double) right / Math.max(found, 1));
  }
}
