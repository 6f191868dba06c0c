package org.beyan.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.resolve.TopicWords.Sign;

/**
 * Which conflicts a whole article is about: those that many of its sentences tell, or that most of
 * those sentences tell which tell any.
 *
 * <p>The shares were chosen on the development sets and the bundled articles.
 */
final class ArticleTopics {
  /** Share of sentences that makes a topic of what title or lead tell. */
  private static final double ANNOUNCED = 0.15;

  /** Share that makes a topic of a conflict, and from which content does not leave it. */
  private static final double OFTEN = 0.3;

  /** Share that makes a topic of an issue without parties. */
  private static final double MOSTLY = 0.4;

  /** Share among the conflicts of the one that the article goes on about. */
  private static final double RULING = 0.5;

  /** Sentences that make a topic of the ruling conflict, and of one that is announced. */
  private static final int TIMES = 4;

  private static final int TWICE = 2;

  /** Weight of a title, in sentences. */
  private static final double TITLE = 2;

  /** Weight of a sentence that only names the state at war. */
  private static final double BARE = 0.5;

  private static final int SENTENCES_OF_LEAD = 2;

  private final Document document;
  private final ConflictEvidence evidence;
  private final TopicWords words;
  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> announced = new HashSet<>();

  /** Where the first sentence begins that names a conflict or its state; 0 if the title does. */
  private final Map<String, Integer> first = new HashMap<>();

  private final SortedSet<String> topics = new TreeSet<>();

  /** Topics that the title singles out from a wider conflict: the grain deal. */
  private final Set<String> narrow = new HashSet<>();

  /**
   * @param title mentions in the article's title
   */
  ArticleTopics(
      Document document, ConflictEvidence evidence, TopicWords words, List<Mention> title) {
    this.document = document;
    this.evidence = evidence;
    this.words = words;
    Set<String> ofTitle = evidence.told(title, document.article().title());
    ofTitle.stream().filter(this::isParted).forEach(code -> weigh(code, TITLE));
    announced.addAll(ofTitle);
    evidence.named(title).forEach(code -> first.put(code, 0));
    document.sentences().stream()
        .limit(SENTENCES_OF_LEAD)
        .forEach(lead -> announced.addAll(told(lead)));
    Map<String, Double> bare = new HashMap<>();
    for (Span sentence : document.sentences()) {
      Set<String> told = told(sentence);
      told.forEach(code -> weigh(code, 1));
      evidence.named(sentence).forEach(code -> first.putIfAbsent(code, sentence.start()));
      Set<String> named = evidence.ofStatesThemselves(sentence);
      named.removeAll(told);
      named.forEach(code -> bare.merge(code, BARE, Double::sum));
    }
    bare.forEach((code, weight) -> weights.computeIfPresent(code, (same, told) -> told + weight));
    weights.keySet().stream().filter(this::isTopic).forEach(topics::add);
    topics.stream()
        .filter(code -> evidence.isNarrow(code) && ofTitle.contains(code))
        .forEach(narrow::add);
  }

  private void weigh(String code, double weight) {
    weights.merge(code, weight, Double::sum);
  }

  /** Conflicts that a sentence tells by itself. */
  private Set<String> told(Span sentence) {
    Set<String> told = new HashSet<>(evidence.sure(sentence));
    told.addAll(evidence.atWar(sentence));
    Set<String> between = evidence.between(evidence.states(document.mentionsIn(sentence)));
    Set<String> states = evidence.ofStates(sentence);
    boolean war = words.show(Sign.VIOLENCE, Words.folded(document, List.of(sentence)));
    between.stream().filter(code -> war || states.contains(code)).forEach(told::add);
    return told;
  }

  private boolean isTopic(String code) {
    double share = share(code);
    if (!isParted(code)) {
      return share >= MOSTLY;
    }
    double weight = rules(code) ? weights.get(code) : 0;
    return announced.contains(code)
        ? share >= ANNOUNCED || weight >= TWICE
        : share >= OFTEN || weight >= TIMES;
  }

  private boolean isParted(String code) {
    return !evidence.parties(code).isEmpty();
  }

  private double share(String code) {
    return weights.get(code) / Math.max(1, document.sentences().size());
  }

  /** Whether most of the sentences that tell a conflict tell this one. */
  private boolean rules(String code) {
    double all =
        weights.entrySet().stream()
            .filter(weight -> isParted(weight.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return weights.get(code) > RULING * all;
  }

  boolean contains(String code) {
    return topics.contains(code);
  }

  /**
   * What content at an offset that names nothing goes on about: the topic before all others, once
   * title or text have told it.
   */
  SortedSet<String> leading(int offset) {
    SortedSet<String> leading = leading();
    leading.removeIf(code -> !announced.contains(code) && first.getOrDefault(code, 0) > offset);
    return leading;
  }

  private SortedSet<String> leading() {
    SortedSet<String> leading = new TreeSet<>(topics);
    boolean ruled = topics.stream().anyMatch(this::rules);
    leading.removeIf(
        code ->
            topics.size() > 1 && !rules(code) && (isParted(code) && ruled || !isPervading(code)));
    if (!narrow.isEmpty()) {
      leading.clear();
      leading.addAll(narrow);
    }
    return leading;
  }

  /** Whether the title singles it out from a wider conflict. */
  boolean singlesOut(String code) {
    return narrow.contains(code);
  }

  /** Whether most of the article is about it, whatever else a content tells. */
  boolean isPervading(String code) {
    return topics.contains(code) && share(code) >= (isParted(code) ? OFTEN : MOSTLY);
  }
}
