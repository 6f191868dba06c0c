package org.beyan.resolve;

import java.util.ArrayList;
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
import org.beyan.article.Token;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/**
 * Which states and bodies a content is about: GUIDELINES rule 4.
 *
 * <p>States count by name, nationality, capital, leader, ministry or region; not a capital that is
 * a venue ("Moskova'daki görüşmelerde", "in Moscow") or part of an agreement's name.
 */
final class TargetResolver {
  private static final Set<String> LOCATIVE = Set.of("da", "de", "ta", "te", "daki", "deki");
  private static final Set<String> IN = Set.of("in", "at", "в", "во", "near");
  private static final Pattern AGREEMENT =
      Pattern.compile(
          "surec.*|format.*|anlasma.*|mutabakat.*|zirve.*|gorusme.*|protokol.*|process|format|"
              + "agreements?|accords?|talks|summit|protocols?|соглашени.*|договоренност.*|процесс.*|"
              + "формат.*|встреч.*|переговор.*|саммит.*");

  /** "Both countries": words that point at the states of the sentence before. */
  private static final Map<String, Pattern> BOTH =
      Map.of(
          "tr", Pattern.compile("(?<![\\p{L}])(?:iki|her iki) ulke"),
          "ru",
              Pattern.compile(
                  "(?<![\\p{L}])(?:двух|двумя|двум|обе|обеих|обеими|обе[им]*) (?:стран|государств)"),
          "en", Pattern.compile("(?<![\\p{L}])(?:both|the two|two) (?:countries|states|nations)"));

  /** "This" at the beginning of a content: words that point back within the sentence. */
  private static final Map<String, Pattern> POINTING =
      Map.of(
          "tr",
              Pattern.compile(
                  "^(?:bu (?:konu|teklif|gorus|oneri|mesele|sorun|durum)|bunu|bunun|buna) ?"),
          "ru", Pattern.compile("^(?:это|этого|этому|эти|этот|эта) "),
          "en", Pattern.compile("^(?:this|that|these) "));

  /** "The sides": words that point at the parties of the conflict. */
  private static final Map<String, Pattern> SIDES =
      Map.of(
          "tr", Pattern.compile("\\btaraflar|(?<![\\p{L}])(?:iki|her iki) taraf"),
          "ru", Pattern.compile("\\bсторон(?:ы|ам|ами|ах)?\\b"),
          "en", Pattern.compile("(?<![\\p{L}])(?:both|the two|the|all) (?:sides|parties)"));

  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;

  TargetResolver(Document document, Gazetteer gazetteer, Cast cast) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** States and bodies that the content names, without the speakers' own. */
  SortedSet<String> named(List<Span> content, Set<String> own) {
    SortedSet<String> named = new TreeSet<>();
    for (Span span : content) {
      document.mentionsIn(span).stream()
          .filter(mention -> !isVenue(mention) && !isPlaceAtHome(mention))
          .flatMap(mention -> codes(mention).stream())
          .filter(TargetResolver::isState)
          .forEach(named::add);
    }
    named.removeAll(own);
    return named;
  }

  /**
   * Those that the content names, and those that "both countries" and "the sides" point at.
   *
   * @param own codes of the speakers' states
   * @param conflicts codes that the content is about; "the sides" are their parties
   */
  SortedSet<String> targets(List<Span> content, Set<String> own, Set<String> conflicts) {
    SortedSet<String> targets = named(content, own);
    for (Span span : content) {
      String folded = Words.folded(document, List.of(span));
      if (has(SIDES, folded)) {
        conflicts.forEach(conflict -> targets.addAll(sides(conflict)));
      }
      if (has(BOTH, folded)) {
        targets.addAll(pairBefore(span.start()));
      }
    }
    if (has(POINTING, Words.folded(document, content.subList(0, 1)))) {
      targets.addAll(named(List.of(before(content.get(0))), own));
    }
    targets.removeAll(own);
    return targets;
  }

  /** The sentence up to the content, which "bu konu", "this" at its beginning points at. */
  private Span before(Span content) {
    int start = document.sentenceAt(content.start()).map(Span::start).orElse(content.start());
    return new Span(start, content.start());
  }

  private boolean has(Map<String, Pattern> patterns, String folded) {
    return patterns.get(document.language()).matcher(folded).find();
  }

  /** A name may have several meanings, such as a state and a conflict: each state counts. */
  private List<String> codes(Mention mention) {
    return switch (mention.type()) {
      case PERSON ->
          cast.of(mention).flatMap(Cast.Member::entity).flatMap(Entity::country).stream().toList();
      case ROLE, OFFICE, NAME, PRONOUN, MEDIUM -> List.of();
      default ->
          mention.entities().stream()
              .map(gazetteer::entity)
              .flatMap(Optional::stream)
              .flatMap(entity -> code(entity).stream())
              .toList();
    };
  }

  private static Optional<String> code(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY -> entity.code();
      case BODY -> entity.code().or(entity::country);
      default -> Optional.empty();
    };
  }

  /** Territories without a state's code are no targets. */
  private static boolean isState(String code) {
    return !code.isEmpty() && Character.isUpperCase(code.charAt(0));
  }

  /** A town in the reader's own state: the news of it are not about the state. */
  private boolean isPlaceAtHome(Mention mention) {
    return mention.is(Type.PLACE)
        && Home.of(document.language()).filter(codes(mention)::contains).isPresent();
  }

  private boolean isVenue(Mention mention) {
    if (!mention.is(Type.METONYM)) {
      return false;
    }
    int at = document.tokenFrom(mention.span().start());
    int next = document.tokenFrom(mention.end());
    Token last = document.tokens().get(next - 1);
    boolean locative = LOCATIVE.contains(last.ending());
    boolean preposition = at > 0 && IN.contains(document.tokens().get(at - 1).folded());
    boolean agreement =
        next < document.tokens().size()
            && AGREEMENT.matcher(document.tokens().get(next).folded()).matches();
    return locative || preposition || agreement;
  }

  /** The parties of a conflict between two; who else has a hand in others is not told by a word. */
  private List<String> sides(String conflict) {
    return gazetteer
        .entity("conflict/" + conflict)
        .map(entity -> entity.details().parties())
        .filter(parties -> parties.size() == 2)
        .orElse(List.of());
  }

  /** The last two states named before an offset, within its paragraph and the one before. */
  private List<String> pairBefore(int offset) {
    List<String> pair = new ArrayList<>();
    List<Mention> mentions = document.mentions();
    for (int i = document.mentionFrom(offset) - 1; i >= 0 && pair.size() < 2; i--) {
      Mention mention = mentions.get(i);
      if (mention.span().end() <= offset
          && mention.is(Type.COUNTRY, Type.METONYM, Type.NATIONALITY)) {
        codes(mention).stream().filter(c -> isState(c) && !pair.contains(c)).forEach(pair::add);
      }
    }
    return pair.size() >= 2 ? pair.subList(0, 2) : List.of();
  }
}
