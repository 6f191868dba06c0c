package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.beyan.evaluate.AttributedText.View;

/**
 * Adds up attributions of all texts by the measures of the PolNeAR scorer.
 *
 * <p>Two measures over sets of tokens, for contents, sources, and pairs of both: {@code trimmed}
 * counts a span as right that has the gold's tokens but for marks at its ends; {@code partial}
 * (Pareti 2015, after Hollingsworth and Teufel 2005) takes as precision the mean share of a span's
 * tokens that the gold covers, and as recall the mean share of a gold span's tokens that the system
 * covers; a pair is covered only by pairs whose sources share a token. Given for all attributions
 * and by how much of the content stands in marks.
 */
final class AttributionSheet {
  private static final List<String> VIEWS = List.of("all", "direct", "mixed", "indirect");
  private static final int SOME_WORDS = 90;

  private final Map<String, Shares> shares = new LinkedHashMap<>();
  private final Map<String, int[]> sizes = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Right of the system's and of the gold's; shares of spans count as parts. */
  private static final class Shares {
    private double rightOfSystem;
    private double system;
    private double rightOfGold;
    private double gold;

    Map<String, Double> scores() {
      return Tally.scores(Tally.ratio(rightOfSystem, system), Tally.ratio(rightOfGold, gold));
    }
  }

  void add(
      String id, AttributedText text, List<AttributedWords> gold, List<AttributedWords> system) {
    addView("all", text, gold, system);
    for (View view : View.values()) {
      addView(name(view), text, of(view, text, gold), of(view, text, system));
    }
    tell(id, text, gold, system);
  }

  private static String name(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  private static List<AttributedWords> of(
      View view, AttributedText text, List<AttributedWords> all) {
    return all.stream().filter(words -> text.view(words.content()) == view).toList();
  }

  private void addView(
      String view, AttributedText text, List<AttributedWords> gold, List<AttributedWords> system) {
    int[] size = sizes.computeIfAbsent(view, key -> new int[2]);
    size[0] += gold.size();
    size[1] += system.size();
    addSpans(
        view + ".content",
        text,
        tokens(gold, AttributedWords::content),
        tokens(system, AttributedWords::content));
    addSpans(
        view + ".source",
        text,
        tokens(gold, AttributedWords::source),
        tokens(system, AttributedWords::source));
    addPairs(view + ".pair", text, gold, system);
  }

  private static Set<BitSet> tokens(
      List<AttributedWords> all, Function<AttributedWords, BitSet> role) {
    Set<BitSet> spans = new HashSet<>();
    all.stream().map(role).filter(tokens -> !tokens.isEmpty()).forEach(spans::add);
    return spans;
  }

  private void addSpans(String what, AttributedText text, Set<BitSet> gold, Set<BitSet> system) {
    addEqual(what, each(gold, text::trimmed), each(system, text::trimmed));
    Shares partial = shares(what, "partial");
    BitSet goldTokens = union(gold);
    BitSet systemTokens = union(system);
    system.forEach(span -> partial.rightOfSystem += covered(span, goldTokens));
    gold.forEach(span -> partial.rightOfGold += covered(span, systemTokens));
    partial.system += system.size();
    partial.gold += gold.size();
  }

  private static Set<BitSet> each(Set<BitSet> spans, UnaryOperator<BitSet> change) {
    Set<BitSet> changed = new HashSet<>();
    spans.stream().map(change).filter(tokens -> !tokens.isEmpty()).forEach(changed::add);
    return changed;
  }

  private <T> void addEqual(String what, Set<T> gold, Set<T> system) {
    Set<T> common = new HashSet<>(gold);
    common.retainAll(system);
    Shares equal = shares(what, "trimmed");
    equal.rightOfSystem += common.size();
    equal.rightOfGold += common.size();
    equal.system += system.size();
    equal.gold += gold.size();
  }

  private void addPairs(
      String what, AttributedText text, List<AttributedWords> gold, List<AttributedWords> system) {
    addEqual(what, pairs(text, gold), pairs(text, system));
    Shares partial = shares(what, "partial");
    system.forEach(one -> partial.rightOfSystem += covered(one, gold));
    gold.forEach(one -> partial.rightOfGold += covered(one, system));
    partial.system += system.size();
    partial.gold += gold.size();
  }

  private static Set<List<BitSet>> pairs(AttributedText text, List<AttributedWords> all) {
    Set<List<BitSet>> pairs = new HashSet<>();
    all.forEach(one -> pairs.add(List.of(text.trimmed(one.content()), text.trimmed(one.source()))));
    return pairs;
  }

  private static double covered(AttributedWords one, List<AttributedWords> others) {
    return covered(
        one.content(),
        union(others.stream().filter(one::agreesOnSource).map(AttributedWords::content).toList()));
  }

  private static double covered(BitSet span, BitSet cover) {
    BitSet common = (BitSet) span.clone();
    common.and(cover);
    return (double) common.cardinality() / span.cardinality();
  }

  private static BitSet union(Collection<BitSet> spans) {
    BitSet union = new BitSet();
    spans.forEach(union::or);
    return union;
  }

  private Shares shares(String what, String measure) {
    return shares.computeIfAbsent(what + "." + measure, key -> new Shares());
  }

  private void tell(
      String id, AttributedText text, List<AttributedWords> gold, List<AttributedWords> system) {
    for (AttributedWords one : gold) {
      if (covered(one.content(), union(contents(system))) == 0) {
        tell(id, "missed", text, one);
      } else if (covered(one, system) == 0) {
        tell(id, "source", text, one);
      }
    }
    for (AttributedWords one : system) {
      if (covered(one.content(), union(contents(gold))) == 0) {
        tell(id, "spurious", text, one);
      }
    }
  }

  private static List<BitSet> contents(List<AttributedWords> all) {
    return all.stream().map(AttributedWords::content).toList();
  }

  private void tell(String id, String what, AttributedText text, AttributedWords one) {
    String view = name(text.view(one.content()));
    String words = Python.repr(text.words(one.spans(), SOME_WORDS));
    errors.add("%s %s (%s) at %d: %s".formatted(id, what, view, one.spans().get(0).start(), words));
  }

  Evaluation evaluation(int articles) {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("articles", articles);
    for (String view : VIEWS) {
      int[] size = sizes.getOrDefault(view, new int[2]);
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("gold", size[0]);
      counts.put("system", size[1]);
      scores.put(view, counts);
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    shares.forEach(
        (what, share) -> {
          scores.put(what, share.scores());
          measures.put(what, share.scores().get("F1"));
        });
    return new Evaluation(scores, measures, errors, new Reliability());
  }
}
