package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.article.Token;

/** One pass over a text: takes the longest name at each token. */
final class MentionPass {
  private static final List<Mention.Type> PREFERENCE =
      List.of(
          Mention.Type.COUNTRY,
          Mention.Type.METONYM,
          Mention.Type.NATIONALITY,
          Mention.Type.PLACE,
          Mention.Type.BODY,
          Mention.Type.OFFICE,
          Mention.Type.ROLE,
          Mention.Type.MEDIUM,
          Mention.Type.CONFLICT);

  /** What a longer name may hold and still name. */
  private static final Set<Mention.Type> INSIDE =
      Set.of(
          Mention.Type.COUNTRY, Mention.Type.NATIONALITY, Mention.Type.METONYM, Mention.Type.BODY);

  /** In capitals, a last name of this length may be an abbreviation: PEN. */
  private static final int LONGEST_ABBREVIATION = 3;

  private final String text;
  private final List<Token> tokens;
  private final Trie trie;
  private final Register register;
  private final LastNames lastNames;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Match> doubtful = new ArrayList<>();
  private final List<Mention> bare = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> otherwise = new HashSet<>();
  private Set<String> small = Set.of();
  private int covered;

  MentionPass(String text, List<Token> tokens, Trie trie, GivenNames given, Register register) {
    this.text = text;
    this.tokens = tokens;
    this.trie = trie;
    this.register = register;
    this.lastNames = new LastNames(text, tokens, given);
  }

  List<Mention> run() {
    for (int at = 0; at < tokens.size(); ) {
      Match match = beforeTitle(trie.longest(text, tokens, at));
      Optional<Mention> mention = match.to() > at ? mention(match) : Optional.empty();
      mention.ifPresent(mentions::add);
      covered = mention.isPresent() ? match.to() : covered;
      at = mention.isPresent() ? match.to() : at + 1;
    }
    doubtful.forEach(this::addNamed);
    otherwise.removeAll(named);
    mentions.removeIf(mention -> bare.contains(mention) && isNamesake(mention));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** Whether the text names another person of this last name in full, and this one nowhere. */
  private boolean isNamesake(Mention mention) {
    return otherwise.containsAll(mention.entities());
  }

  /** Adds what is no name by itself if another place of the text names the same. */
  private void addNamed(Match match) {
    List<Hit> hits = new ArrayList<>(match.hits());
    hits.removeIf(hit -> !named.contains(hit.entity()));
    Span span = tokens.get(match.from).span().cover(tokens.get(match.to() - 1).span());
    boolean free = mentions.stream().noneMatch(mention -> mention.extent().overlaps(span));
    if (!hits.isEmpty() && free) {
      hits.sort(Comparator.comparingInt(hit -> -hit.sense().importance()));
      mentions.add(mention(match.from, match.to(), hits));
    }
  }

  /** The same, shortened where a title begins in it: "Rusya Dışişleri", "Dışişleri Bakanı". */
  private Match beforeTitle(Match match) {
    for (int at = match.from + 1; at < match.to(); at++) {
      Match inner = trie.longest(text, tokens, at);
      if (inner.to() > match.to() && inner.hits().stream().anyMatch(MentionPass::isTitleOrPerson)) {
        Match shorter = trie.longest(text, tokens.subList(0, at), match.from);
        return shorter.to() == at ? shorter : match;
      }
    }
    return match;
  }

  private static boolean isTitleOrPerson(Hit hit) {
    return hit.type() == Mention.Type.OFFICE || hit.isPerson() && !hit.isBareSurname();
  }

  private Optional<Mention> mention(Match match) {
    List<Hit> whole = persons(match, hit -> !hit.isBareSurname());
    if (!whole.isEmpty()) {
      whole.forEach(hit -> named.add(hit.entity()));
      return Optional.of(withConflicts(mention(match.from, match.to(), whole), match));
    }
    List<Hit> others = others(match);
    boolean conflictsAlone = others.stream().allMatch(hit -> hit.type() == Mention.Type.CONFLICT);
    Optional<Mention> person = conflictsAlone ? person(match) : Optional.empty();
    if (others.isEmpty() || person.isPresent()) {
      return person.map(mention -> withConflicts(mention, match));
    }
    others.stream().filter(Hit::isDoubtful).forEach(hit -> named.add(hit.entity()));
    return Optional.of(other(match, others));
  }

  /** Without persons, and without the ambiguous names that are not written as names here. */
  private List<Hit> others(Match match) {
    List<Hit> others = new ArrayList<>(match.hits());
    others.removeIf(Hit::isPerson);
    if (others.removeIf(hit -> hit.isDoubtful() && !isName(match, hit))) {
      doubtful.add(match);
    }
    return others;
  }

  private boolean isName(Match match, Hit hit) {
    Token last = tokens.get(match.to() - 1);
    boolean written =
        hit.isAbbreviation() == lastNames.isUpper(last, hit.cut())
            && (hit.isAbbreviation()
                || !last.ending().isEmpty()
                || !lastNames.isInitial(match.from)
                || match.to() - match.from > 1 && last.isCapitalised(text));
    boolean state = hit.isState() && trie.writesStatesLarge() && !small().contains(last.folded());
    return (written || state) && !(hit.type() == Mention.Type.BODY && isOfAnotherState(match, hit));
  }

  /** Whether a ministry without a state in its name has another state's name before it. */
  private boolean isOfAnotherState(Match match, Hit hit) {
    if (match.from != covered || mentions.isEmpty()) {
      return false;
    }
    Mention before = mentions.get(mentions.size() - 1);
    Optional<String> country = register.entity(hit.entity()).flatMap(Entity::country);
    return before.is(Mention.Type.COUNTRY, Mention.Type.NATIONALITY)
        && country.filter(code -> before.entities().contains("country/" + code)).isEmpty();
  }

  /** Words of the text that are written small somewhere. */
  private Set<String> small() {
    if (small.isEmpty()) {
      small =
          tokens.stream()
              .filter(token -> !token.isCapitalised(text))
              .map(Token::folded)
              .collect(Collectors.toSet());
    }
    return small;
  }

  /** A person whose name tells a conflict too: Karlov, Esad. */
  private static Mention withConflicts(Mention mention, Match match) {
    List<String> conflicts =
        match.hits().stream()
            .filter(hit -> hit.type() == Mention.Type.CONFLICT)
            .map(Hit::entity)
            .toList();
    return with(mention, conflicts);
  }

  private static List<Hit> persons(Match match, Predicate<Hit> wanted) {
    return match.hits().stream()
        .filter(hit -> hit.isPerson() && wanted.test(hit))
        .sorted(Comparator.comparingInt((Hit hit) -> -hit.sense().importance()))
        .toList();
  }

  private Optional<Mention> person(Match match) {
    boolean goesOn = lastNames.isBeforeCapital(match);
    List<Hit> hits = persons(match, hit -> !(goesOn && hit.use() == Naming.Use.FIRSTLIKE_SURNAME));
    if (hits.isEmpty() || lastNames.isFirstNameBefore(match, trie)) {
      return Optional.empty();
    }
    Optional<LastNames.Reading> reading = lastNames.read(match, hits, covered, isTitled());
    if (reading.isEmpty()) {
      if (lastNames.isBehindFirstName(match)) {
        hits.forEach(hit -> otherwise.add(hit.entity()));
      }
      return Optional.empty();
    }
    return person(match, reading.get());
  }

  private Optional<Mention> person(Match match, LastNames.Reading reading) {
    List<Hit> hits = reading.hits();
    if (reading.sure()) {
      named.add(hits.get(0).entity());
    } else {
      hits = hits.stream().filter(hit -> countsAlone(match, hit)).toList();
    }
    if (hits.isEmpty()) {
      doubtful.add(match);
      return Optional.empty();
    }
    Mention mention = mention(reading.from(), match.to(), hits);
    if (!reading.sure()) {
      bare.add(mention);
    }
    return Optional.of(mention);
  }

  private boolean countsAlone(Match match, Hit hit) {
    Token last = tokens.get(match.to() - 1);
    if (last.span().length() <= LONGEST_ABBREVIATION && lastNames.isUpper(last)) {
      return false;
    }
    return switch (hit.use()) {
      case WORDLIKE_SURNAME -> isNameNotWord(match);
      case FIRSTLIKE_SURNAME -> false;
      default -> true;
    };
  }

  private boolean isTitled() {
    return !mentions.isEmpty()
        && mentions.get(mentions.size() - 1).is(Mention.Type.OFFICE, Mention.Type.ROLE);
  }

  /** Whether capital, place and marks show a name in a word like Kalın, Güler, Işık. */
  private boolean isNameNotWord(Match match) {
    Token last = tokens.get(match.to() - 1);
    boolean comma = match.to() < tokens.size() && ",:".contains(tokens.get(match.to()).folded());
    return trie.writesWordsSmall()
        && !lastNames.isUpper(last)
        && (!lastNames.isInitial(match.from) || comma || !last.ending().isEmpty());
  }

  private Mention other(Match match, List<Hit> hits) {
    Mention.Type type =
        PREFERENCE.stream()
            .filter(it -> hits.stream().anyMatch(hit -> hit.type() == it))
            .findFirst()
            .orElseThrow();
    Mention.Type shown = type == Mention.Type.COUNTRY ? orConflict(hits) : type;
    List<Hit> ordered = new ArrayList<>(hits);
    ordered.sort(Comparator.comparingInt(hit -> hit.type() == shown ? -1 : rank(hit)));
    Mention mention = mention(match.from, match.to(), ordered);
    return match.to() - match.from > 1 ? withInside(mention, match) : mention;
  }

  private static int rank(Hit hit) {
    return PREFERENCE.indexOf(hit.type());
  }

  /** A territory without code of its own names the conflict over it first. */
  private Mention.Type orConflict(List<Hit> hits) {
    boolean state =
        hits.stream()
            .filter(hit -> hit.type() == Mention.Type.COUNTRY)
            .flatMap(hit -> register.entity(hit.entity()).stream())
            .anyMatch(country -> country.code().isPresent());
    boolean conflict = hits.stream().anyMatch(hit -> hit.type() == Mention.Type.CONFLICT);
    return conflict && !state ? Mention.Type.CONFLICT : Mention.Type.COUNTRY;
  }

  /** A longer name that holds a state's name names the state too: "Libya krizi", "ABD Başkanı". */
  private Mention withInside(Mention mention, Match match) {
    if (!mention.is(Mention.Type.CONFLICT, Mention.Type.OFFICE, Mention.Type.ROLE)) {
      return mention;
    }
    List<String> inside = new ArrayList<>();
    for (int at = match.from; at < match.to(); at++) {
      int end = at == match.from ? match.to() - 1 : match.to();
      trie.longest(text, tokens.subList(0, end), at).hits().stream()
          .filter(hit -> INSIDE.contains(hit.type()))
          .forEach(hit -> inside.add(hit.entity()));
    }
    return with(mention, inside);
  }

  private static Mention with(Mention mention, List<String> more) {
    Set<String> entities = new LinkedHashSet<>(mention.entities());
    entities.addAll(more);
    List<String> all = List.copyOf(entities);
    return new Mention(mention.span(), mention.end(), mention.type(), all, mention.nominative());
  }

  /**
   * @param hits the first one gives type, ending and case
   */
  private Mention mention(int from, int to, List<Hit> hits) {
    Hit first = hits.get(0);
    Token last = tokens.get(to - 1);
    boolean cuttable = last.folded().length() == last.span().length();
    int end = last.span().end() - (cuttable ? first.cut() : 0);
    Span span = new Span(tokens.get(from).start(), end);
    List<String> entities = hits.stream().map(Hit::entity).distinct().toList();
    return new Mention(span, last.end(), first.type(), entities, first.nominative());
  }
}
