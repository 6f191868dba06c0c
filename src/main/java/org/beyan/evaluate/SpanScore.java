package org.beyan.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.beyan.article.Span;

/** Precision, recall and F1 of spans that must be found with both their ends. */
final class SpanScore {
  private int right;
  private int found;
  private int wanted;
  private int cutOff;

  void add(List<Span> gold, List<Span> system) {
    Set<Span> spans = new HashSet<>(system);
    Set<Integer> starts = system.stream().map(Span::start).collect(Collectors.toSet());
    Set<Integer> ends = system.stream().map(Span::end).collect(Collectors.toSet());
    found += system.size();
    wanted += gold.size();
    for (Span span : gold) {
      right += spans.contains(span) ? 1 : 0;
      cutOff += starts.contains(span.start()) && ends.contains(span.end()) ? 1 : 0;
    }
  }

  boolean isEmpty() {
    return wanted == 0;
  }

  /** Share of the wanted spans whose two ends were found, though perhaps not as one span's. */
  String cutOff() {
    return String.format(Locale.ROOT, "%.4f", share(cutOff, wanted));
  }

  @Override
  public String toString() {
    double p = share(right, found);
    double r = share(right, wanted);
    double f1 = share(2 * right, found + wanted);
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", p, r, f1);
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
