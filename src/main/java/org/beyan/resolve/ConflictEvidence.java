package org.beyan.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.beyan.article.Document;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.resolve.TopicWords.Sign;

/**
 * What stretches of an article tell about conflicts.
 *
 * <p>The name of a state at war tells less than a name that the war made known. Words that fit any
 * war ("darbe girişimi", "airspace violation") tell a conflict only where the article names its
 * parties, and no article tells a conflict long before it began.
 */
final class ConflictEvidence {
  /** A conflict has its run-up: the first talks, the protests before the war. */
  private static final int RUN_UP_DAYS = 100;

  /** Words on either side of a state's name among which violence is its own. */
  private static final int NEAR = 12;

  private final Document document;
  private final Gazetteer gazetteer;
  private final TopicWords words;

  /** Lasting conflicts between two states that have begun. */
  private final List<Entity> lasting;

  /** Codes of states and bodies that the article names, and its reader's own. */
  private final Set<String> present = new HashSet<>();

  /**
   * @param words of the document's language
   * @param title mentions in the article's title
   */
  ConflictEvidence(Document document, Gazetteer gazetteer, TopicWords words, List<Mention> title) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.words = words;
    this.lasting =
        gazetteer.entities(Entity.Type.CONFLICT).stream()
            .filter(this::hasBegun)
            .filter(conflict -> conflict.details().kind().filter("conflict"::equals).isPresent())
            .filter(conflict -> conflict.details().end().isEmpty())
            .filter(conflict -> conflict.details().parties().size() == 2)
            .toList();
    Home.of(document.language()).ifPresent(present::add);
    present.addAll(states(document.mentions()));
    present.addAll(states(title));
  }

  /** Conflicts that a stretch names, not by the name of a state alone. */
  SortedSet<String> sure(Span stretch) {
    SortedSet<String> sure = named(document.mentionsIn(stretch), mention -> !isState(mention));
    for (String code : words.conflicts(Words.folded(document, List.of(stretch)))) {
      entity(code).filter(it -> hasBegun(it) && isPresent(it)).ifPresent(it -> sure.add(code));
    }
    return sure;
  }

  /** Conflicts that a stretch names in any way. */
  SortedSet<String> named(Span stretch) {
    SortedSet<String> named = sure(stretch);
    named.addAll(ofStates(stretch));
    return named;
  }

  /** Conflicts that mentions name in any way. */
  SortedSet<String> named(List<Mention> mentions) {
    return named(mentions, mention -> true);
  }

  /** Conflicts of the states that a stretch names. */
  SortedSet<String> ofStates(Span stretch) {
    return named(document.mentionsIn(stretch), ConflictEvidence::isState);
  }

  /** The same without adjectives and peoples, which often name whence somebody comes. */
  SortedSet<String> ofStatesThemselves(Span stretch) {
    return named(
        document.mentionsIn(stretch), mention -> isState(mention) && !mention.is(Type.NATIONALITY));
  }

  /** Conflicts of the states that a stretch names next to words of war. */
  SortedSet<String> atWar(Span stretch) {
    return named(
        document.mentionsIn(stretch),
        mention -> isState(mention) && words.show(Sign.VIOLENCE, around(mention, stretch)));
  }

  /**
   * Conflicts that a title tells.
   *
   * @param mentions those in the title
   */
  SortedSet<String> told(List<Mention> mentions, String title) {
    boolean war = words.show(Sign.VIOLENCE, Folding.fold(title));
    return named(mentions, mention -> war || !isState(mention));
  }

  /** Whether a conflict is an issue between states within a wider one. */
  boolean isNarrow(String conflict) {
    return !parties(conflict).isEmpty()
        && entity(conflict).flatMap(it -> it.details().kind()).filter("issue"::equals).isPresent();
  }

  private String around(Mention mention, Span stretch) {
    int first = Math.max(document.tokenFrom(stretch.start()), at(mention) - NEAR);
    int last = Math.min(document.tokenFrom(stretch.end()), at(mention) + NEAR) - 1;
    Span near =
        new Span(
            document.tokens().get(first).start(),
            document.tokens().get(Math.max(first, last)).end());
    return Words.folded(document, List.of(near));
  }

  private int at(Mention mention) {
    return document.tokenFrom(mention.span().start());
  }

  /** Codes of states and bodies that are named, by persons and bodies too. */
  Set<String> states(List<Mention> mentions) {
    Set<String> states = new HashSet<>();
    mentions.stream()
        .flatMap(mention -> mention.entities().stream().limit(1))
        .flatMap(id -> gazetteer.entity(id).stream())
        .flatMap(entity -> entity.code().or(entity::country).stream())
        .forEach(states::add);
    return states;
  }

  /** Lasting conflicts between two of the states. */
  SortedSet<String> between(Set<String> states) {
    SortedSet<String> between = new TreeSet<>();
    lasting.stream()
        .filter(entity -> states.containsAll(entity.details().parties()))
        .forEach(entity -> entity.code().ifPresent(between::add));
    return between;
  }

  /** States or bodies that a conflict is between; none of an issue such as energy. */
  Set<String> parties(String conflict) {
    return entity(conflict).map(entity -> Set.copyOf(entity.details().parties())).orElse(Set.of());
  }

  private Optional<Entity> entity(String conflict) {
    return gazetteer.entity("conflict/" + conflict);
  }

  private static boolean isState(Mention mention) {
    return mention.is(Type.COUNTRY, Type.NATIONALITY, Type.METONYM);
  }

  private SortedSet<String> named(List<Mention> mentions, Predicate<Mention> wanted) {
    SortedSet<String> codes = new TreeSet<>();
    mentions.stream()
        .filter(wanted)
        .forEach(
            mention ->
                mention.entities().stream()
                    .flatMap(id -> gazetteer.entity(id).stream())
                    .filter(entity -> entity.type() == Entity.Type.CONFLICT)
                    .filter(entity -> hasBegun(entity) && (isName(mention) || isPresent(entity)))
                    .forEach(entity -> entity.code().ifPresent(codes::add)));
    return codes;
  }

  /** Whether a mention names somebody or a place too; plain words name the conflict alone. */
  private boolean isName(Mention mention) {
    return !mention.is(Type.CONFLICT)
        || mention.entities().stream()
            .flatMap(id -> gazetteer.entity(id).stream())
            .anyMatch(entity -> entity.type() != Entity.Type.CONFLICT);
  }

  /** Whether the article names both parties of a conflict between two, or the only one. */
  private boolean isPresent(Entity conflict) {
    List<String> parties = conflict.details().parties();
    return parties.size() > 2 || present.containsAll(parties);
  }

  private boolean hasBegun(Entity conflict) {
    Optional<LocalDate> day = document.article().published();
    Optional<LocalDate> start = conflict.details().start();
    return day.isEmpty()
        || start.isEmpty()
        || !day.get().isBefore(start.get().minusDays(RUN_UP_DAYS));
  }
}
