package org.beyan.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/**
 * Which conflicts and issues a content is about: GUIDELINES rule 5.
 *
 * <p>First its own words; else, where it plainly goes on about one ("the sides", "ateşkes"), the
 * conflict of a statement shortly before or of the title; else the article's topic, where the
 * content names no state from outside that conflict.
 */
final class ConflictResolver {
  private static final Map<String, Pattern> GOES_ON =
      Map.of(
          "tr",
          Pattern.compile(
              "(?<![\\p{L}])(?:ates ?kes|taraflar|catisma|savas|muzakere|baris|bu bolge|bolgede |isgal|saldiri|"
                  + "operasyon|ordu|muhalif|teror|rejim|anlasma|bu konu|bunu|"
                  + "bunun|sivil|topra)"),
          "ru",
          Pattern.compile(
              "(?<![\\p{L}])(?:перемири|прекращени|сторон|конфликт|воин|переговор|мирн|регион|оккупаци|"
                  + "кризис|атак|операци|воен|воиск|арми|оппозици|террор|режим|беженц|удар|"
                  + "урегулировани|соглашени|центр|миротворц)"),
          "en",
          Pattern.compile(
              "(?<![\\p{L}])(?:ceasefire|cease-fire|truce|sides|parties|conflict|war|talks|peace|region|"
                  + "occup|crisis|attack|operation|militar|troops|soldiers|army|fighters|fighting|"
                  + "opposition|terror|regime|refugee|invasion|weapons|tanks|withdraw|territor)"));

  /** Statements over which a conflict is taken along. */
  private static final int REACH = 3;

  /** Share of an article's conflict words that makes one conflict its topic. */
  private static final double TOPIC = 0.5;

  private static final int IN_TITLE = 3;

  /** Mentions that make a topic of a conflict which the first paragraph names. */
  private static final int TWICE = 2;

  /** Mentions that make a topic of a conflict which neither title nor first paragraph names. */
  private static final int OFTEN = 5;

  private final Document document;
  private final Gazetteer gazetteer;
  private final SortedSet<String> ofTitle;
  private final Optional<String> topic;
  private SortedSet<String> last = new TreeSet<>();
  private int sinceLast;

  /**
   * @param title mentions in the article's title
   */
  ConflictResolver(Document document, Gazetteer gazetteer, List<Mention> title) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.ofTitle = codes(title);
    this.topic = topic();
  }

  /**
   * The one conflict that the title, or else the first paragraph, and most of the rest is about.
   */
  private Optional<String> topic() {
    Map<String, Integer> weights = new HashMap<>();
    ofTitle.forEach(code -> weights.merge(code, IN_TITLE, Integer::sum));
    for (Mention mention : document.mentions()) {
      codes(List.of(mention)).forEach(code -> weights.merge(code, 1, Integer::sum));
    }
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    SortedSet<String> first = ofTitle.isEmpty() ? ofFirstParagraph() : ofTitle;
    return weights.entrySet().stream()
        .filter(weight -> weight.getValue() > TOPIC * all)
        .filter(weight -> weight.getValue() >= (first.contains(weight.getKey()) ? TWICE : OFTEN))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private SortedSet<String> ofFirstParagraph() {
    return document.paragraphs().isEmpty()
        ? new TreeSet<>()
        : codes(document.mentionsIn(document.paragraphs().get(0)));
  }

  /**
   * Conflicts of the next content in text order.
   *
   * @param others states and bodies that the content names, without the speakers' own
   */
  SortedSet<String> conflicts(List<Span> content, Set<String> others) {
    SortedSet<String> found = new TreeSet<>();
    content.forEach(span -> found.addAll(codes(document.mentionsIn(span))));
    sinceLast++;
    if (found.isEmpty()) {
      found.addAll(goesOn(content) ? taken() : continued(others));
    }
    if (!found.isEmpty()) {
      last = found;
      sinceLast = 0;
    }
    return found;
  }

  private SortedSet<String> taken() {
    if (!last.isEmpty() && sinceLast <= REACH) {
      return last;
    }
    return ofTitle.isEmpty() ? new TreeSet<>(topic.stream().toList()) : ofTitle;
  }

  /** The topic, unless the content names others and none of them is a party to it. */
  private SortedSet<String> continued(Set<String> others) {
    boolean inside =
        topic.isPresent()
            && (others.isEmpty() || !Collections.disjoint(parties(topic.get()), others));
    return inside ? new TreeSet<>(Set.of(topic.get())) : new TreeSet<>();
  }

  private Set<String> parties(String conflict) {
    return gazetteer
        .entity("conflict/" + conflict)
        .map(entity -> Set.copyOf(entity.details().parties()))
        .orElse(Set.of());
  }

  private boolean goesOn(List<Span> content) {
    String words = Words.folded(document, content);
    return GOES_ON.get(document.language()).matcher(words).find();
  }

  /** A mention may name a conflict among other things: Suriye is a state and a word for a war. */
  private SortedSet<String> codes(List<Mention> mentions) {
    SortedSet<String> codes = new TreeSet<>();
    mentions.forEach(mention -> codes.addAll(codes(mention)));
    return codes;
  }

  private List<String> codes(Mention mention) {
    boolean state = mention.is(Type.COUNTRY, Type.NATIONALITY);
    return mention.entities().stream()
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(entity -> entity.type() == Entity.Type.CONFLICT)
        .filter(conflict -> !state || hasBegun(conflict))
        .flatMap(conflict -> conflict.code().stream())
        .toList();
  }

  /** Before a war the name of its state is no word for it. */
  private boolean hasBegun(Entity conflict) {
    Optional<LocalDate> start = conflict.details().start();
    Optional<LocalDate> printed = document.article().published();
    return start.isEmpty() || printed.isEmpty() || !printed.get().isBefore(start.get());
  }
}
