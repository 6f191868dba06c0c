package org.beyan.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.Token;

/** Finds the day of words that their speaker says in two places of an article, dated in one. */
final class Repeats {
  /** Shorter words say little about whether two contents are the same. */
  private static final int LONG = 4;

  /** Contents are the same that have so many long words in common, and such a share of them. */
  private static final int SAME_WORDS = 4;

  private static final double SAME_SHARE = 0.8;

  private record Dated(Set<String> words, SaidOn day) {}

  private record Saying(List<Optional<String>> names, String word) {}

  private final Document document;
  private final List<Dated> dated = new ArrayList<>();

  /** Indexes of dated words, by each of their words. */
  private final Map<Saying, List<Integer>> places = new HashMap<>();

  Repeats(Document document) {
    this.document = document;
  }

  void note(Quotation quotation, List<Optional<String>> names, SaidOn day) {
    Set<String> words = words(quotation);
    words.forEach(
        word ->
            places.computeIfAbsent(new Saying(names, word), w -> new ArrayList<>()).add(size()));
    dated.add(new Dated(words, day));
  }

  private int size() {
    return dated.size();
  }

  /** The day of the first words noted that are the same. */
  Optional<SaidOn> day(Quotation quotation, List<Optional<String>> names) {
    Set<String> words = words(quotation);
    return candidates(words, names).stream()
        .map(dated::get)
        .filter(other -> isSame(words, other.words()))
        .map(Dated::day)
        .findFirst();
  }

  /**
   * Who shares {@link #SAME_WORDS} words shares one besides the most frequent few; it is enough to
   * look behind the others.
   */
  private Set<Integer> candidates(Set<String> words, List<Optional<String>> names) {
    List<List<Integer>> rare =
        words.stream()
            .map(word -> places.getOrDefault(new Saying(names, word), List.of()))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    Set<Integer> candidates = new TreeSet<>();
    rare.subList(0, Math.max(0, rare.size() - SAME_WORDS + 1)).forEach(candidates::addAll);
    return candidates;
  }

  private Set<String> words(Quotation quotation) {
    return quotation.content().stream()
        .flatMap(span -> document.tokensIn(span).stream())
        .map(Token::folded)
        .filter(word -> word.length() >= LONG)
        .collect(Collectors.toSet());
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return common >= SAME_WORDS && common >= SAME_SHARE * Math.min(one.size(), other.size());
  }
}
