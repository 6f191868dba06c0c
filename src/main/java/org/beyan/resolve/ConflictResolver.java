package org.beyan.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.resolve.TopicWords.Sign;

/**
 * Which conflicts and issues a content is about: GUIDELINES rule 5.
 *
 * <p>First its own words: a name that the conflict made known, or the name of a state at war where
 * content or article speak of the war. Else, where it plainly goes on about one ("the sides",
 * "ateşkes"), the conflict of a statement shortly before or of the article; else the article's
 * topic, unless the content names states from outside that conflict only, or another matter.
 */
final class ConflictResolver {
  /** Statements over which a conflict is taken along. */
  private static final int REACH = 3;

  private final Document document;
  private final TopicWords words;
  private final ConflictEvidence evidence;
  private final ArticleTopics topics;
  private SortedSet<String> last = new TreeSet<>();
  private int sinceLast;

  /**
   * @param words of the document's language
   * @param title mentions in the article's title
   */
  ConflictResolver(Document document, Gazetteer gazetteer, TopicWords words, List<Mention> title) {
    this.document = document;
    this.words = words;
    this.evidence = new ConflictEvidence(document, gazetteer, words, title);
    this.topics = new ArticleTopics(document, evidence, words, title);
  }

  /**
   * Conflicts of the next content in text order.
   *
   * @param own codes of the speakers' states
   * @param others states and bodies that the content names, without the speakers' own
   */
  SortedSet<String> conflicts(List<Span> content, Set<String> own, Set<String> others) {
    String folded = Words.folded(document, content);
    int offset = content.get(0).start();
    SortedSet<String> found = named(content);
    if (found.isEmpty()) {
      found.addAll(atWar(content, folded, own, others));
    }
    sinceLast++;
    if (found.isEmpty() && words.show(Sign.ONWARD, folded)) {
      found.addAll(taken(offset));
    } else if (found.isEmpty()) {
      found.addAll(continued(own, others, offset, words.show(Sign.ELSEWHERE, folded)));
    } else {
      found.addAll(besides(found, offset));
    }
    if (!found.isEmpty()) {
      last = found;
      sinceLast = 0;
    }
    return found;
  }

  /** Those that the content names, by the state's name where they are spoken of anyway. */
  private SortedSet<String> named(List<Span> content) {
    SortedSet<String> named = new TreeSet<>();
    for (Span span : content) {
      named.addAll(evidence.sure(span));
      evidence.ofStates(span).stream()
          .filter(code -> topics.contains(code) || sinceLast < REACH && last.contains(code))
          .forEach(named::add);
    }
    return named;
  }

  /** Those of the states that the content tells to be at war. */
  private SortedSet<String> atWar(
      List<Span> content, String folded, Set<String> own, Set<String> others) {
    SortedSet<String> wars = new TreeSet<>();
    Set<String> between = evidence.between(sides(own, others));
    for (Span span : content) {
      wars.addAll(evidence.atWar(span));
      evidence.ofStates(span).stream().filter(between::contains).forEach(wars::add);
    }
    if (words.show(Sign.VIOLENCE, folded)) {
      wars.addAll(between);
    }
    return wars;
  }

  /** The conflict that an issue belongs to in the whole article, or the issue of a conflict. */
  private SortedSet<String> besides(Set<String> found, int offset) {
    SortedSet<String> besides = topics.leading(offset);
    boolean issue = found.stream().allMatch(this::isIssue);
    besides.removeIf(
        code ->
            found.isEmpty()
                || !topics.isPervading(code)
                || isIssue(code) == issue && !topics.singlesOut(code));
    return besides;
  }

  private boolean isIssue(String code) {
    return evidence.parties(code).isEmpty();
  }

  private SortedSet<String> taken(int offset) {
    return !last.isEmpty() && sinceLast <= REACH ? new TreeSet<>(last) : topics.leading(offset);
  }

  /**
   * The topics that the content's states do not lead away from.
   *
   * @param elsewhere whether the content speaks of ties and trade; those between the parties of a
   *     conflict belong to it, others do not
   */
  private SortedSet<String> continued(
      Set<String> own, Set<String> others, int offset, boolean elsewhere) {
    SortedSet<String> continued = topics.leading(offset);
    continued.removeIf(
        code -> {
          Set<String> parties = evidence.parties(code);
          return elsewhere
              ? parties.isEmpty() || !sides(own, others).containsAll(parties)
              : !topics.isPervading(code)
                  && !others.isEmpty()
                  && Collections.disjoint(parties, others);
        });
    return continued;
  }

  private static Set<String> sides(Set<String> own, Set<String> others) {
    Set<String> sides = new HashSet<>(own);
    sides.addAll(others);
    return sides;
  }
}
