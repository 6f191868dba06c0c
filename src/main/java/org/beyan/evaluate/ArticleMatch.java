package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.beyan.article.Span;
import org.beyan.evaluate.GoldArticle.GoldStatement;

/**
 * Which of a system's statements are which of an article's.
 *
 * <p>Two match when their words, letters and digits only, overlap with F at least 0.5; the best
 * overlaps are taken first, one to one. Statements that lie within ignored stretches are left out.
 *
 * @param pairs best overlap first
 * @param missed gold statements without partner
 * @param spurious the system's without partner
 * @param kept how many of the system's statements count
 */
record ArticleMatch(
    GoldArticle article,
    List<Pair> pairs,
    List<GoldStatement> missed,
    List<Scored.Entry> spurious,
    int kept) {
  private static final double ENOUGH = 0.5;

  /** A gold statement and the system's. */
  record Pair(GoldStatement gold, Scored.Entry system) {}

  private record Overlap(double f, int gold, int system) {}

  static ArticleMatch of(GoldArticle article, List<Scored.Entry> system) {
    BitSet ignored = characters(article.ignore(), article.text());
    List<Scored.Entry> kept =
        system.stream().filter(entry -> !isWithin(entry, ignored, article.text())).toList();
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> golds = new HashSet<>();
    Set<Integer> systems = new HashSet<>();
    for (Overlap overlap : overlaps(article, kept)) {
      if (!golds.contains(overlap.gold) && !systems.contains(overlap.system)) {
        golds.add(overlap.gold);
        systems.add(overlap.system);
        pairs.add(new Pair(article.statements().get(overlap.gold), kept.get(overlap.system)));
      }
    }
    return new ArticleMatch(
        article, pairs, without(article.statements(), golds), without(kept, systems), kept.size());
  }

  private static <T> List<T> without(List<T> all, Set<Integer> taken) {
    return IntStream.range(0, all.size())
        .filter(i -> !taken.contains(i))
        .mapToObj(all::get)
        .toList();
  }

  private static List<Overlap> overlaps(GoldArticle article, List<Scored.Entry> kept) {
    List<BitSet> systems =
        kept.stream().map(entry -> characters(entry.content(), article.text())).toList();
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < article.statements().size(); i++) {
      BitSet gold = characters(article.statements().get(i).content(), article.text());
      for (int j = 0; j < systems.size(); j++) {
        double f = f(gold, systems.get(j));
        if (f >= ENOUGH) {
          overlaps.add(new Overlap(f, i, j));
        }
      }
    }
    overlaps.sort(
        Comparator.comparingDouble(Overlap::f)
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::system)
            .reversed());
    return overlaps;
  }

  private static double f(BitSet gold, BitSet system) {
    BitSet common = (BitSet) gold.clone();
    common.and(system);
    int both = gold.cardinality() + system.cardinality();
    return common.isEmpty() ? 0 : (double) (2 * common.cardinality()) / both;
  }

  private static boolean isWithin(Scored.Entry entry, BitSet ignored, int[] text) {
    BitSet rest = characters(entry.content(), text);
    if (rest.isEmpty()) {
      return false;
    }
    rest.andNot(ignored);
    return rest.isEmpty();
  }

  /** Offsets of the letters and digits in the spans. */
  private static BitSet characters(List<Span> spans, int[] text) {
    BitSet characters = new BitSet();
    for (Span span : spans) {
      for (int at = span.start(); at < Math.min(span.end(), text.length); at++) {
        characters.set(at, characters.get(at) || Names.isAlphanumeric(text[at]));
      }
    }
    return characters;
  }
}
