package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
          Mention.Type.MEDIUM,
          Mention.Type.CONFLICT,
          Mention.Type.OFFICE,
          Mention.Type.ROLE);

  private final String text;
  private final List<Token> tokens;
  private final Trie trie;
  private final Register register;
  private final LastNames lastNames;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Match> doubtful = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
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
      Match match = trie.longest(text, tokens, at);
      Optional<Mention> mention = match.to() > at ? mention(match) : Optional.empty();
      mention.ifPresent(mentions::add);
      covered = mention.isPresent() ? match.to() : covered;
      at = mention.isPresent() ? match.to() : at + 1;
    }
    for (Match match : doubtful) {
      Optional.of(persons(match, this::isNamed))
          .filter(hits -> !hits.isEmpty())
          .ifPresent(hits -> mentions.add(mention(match.from, match.to(), hits)));
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private Optional<Mention> mention(Match match) {
    List<Hit> whole = persons(match, hit -> !hit.isBareSurname());
    if (!whole.isEmpty()) {
      whole.forEach(hit -> named.add(hit.entity()));
      return Optional.of(mention(match.from, match.to(), whole));
    }
    List<Hit> others = match.hits().stream().filter(hit -> !hit.isPerson()).toList();
    return others.isEmpty() ? person(match) : Optional.of(other(match, others));
  }

  private static List<Hit> persons(Match match, Predicate<Hit> wanted) {
    return match.hits().stream()
        .filter(hit -> hit.isPerson() && wanted.test(hit))
        .sorted(Comparator.comparingInt((Hit hit) -> -hit.sense().importance()))
        .toList();
  }

  private boolean isNamed(Hit hit) {
    return named.contains(hit.entity());
  }

  private Optional<Mention> person(Match match) {
    Optional<LastNames.Reading> reading =
        lastNames.read(match, persons(match, hit -> true), covered, isTitled());
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    LastNames.Reading found = reading.get();
    List<Hit> hits = found.hits();
    if (found.from() < match.from) {
      hits.forEach(hit -> named.add(hit.entity()));
    } else if (!found.sure()) {
      hits = hits.stream().filter(hit -> !hit.isWordlike() || isNameNotWord(match)).toList();
      if (hits.isEmpty()) {
        doubtful.add(match);
        return Optional.empty();
      }
    }
    return Optional.of(mention(found.from(), match.to(), hits));
  }

  private boolean isTitled() {
    return !mentions.isEmpty()
        && mentions.get(mentions.size() - 1).is(Mention.Type.OFFICE, Mention.Type.ROLE);
  }

  /** Whether capital, place and marks show a name in a word like Kalın, Güler, Işık. */
  private boolean isNameNotWord(Match match) {
    Token last = tokens.get(match.to() - 1);
    boolean comma = match.to() < tokens.size() && ",:".contains(tokens.get(match.to()).folded());
    return !lastNames.isUpper(last)
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
    return shown == Mention.Type.CONFLICT ? withStates(mention, match) : mention;
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

  /** A conflict's name that holds a state's name ("Libya krizi") names the state too. */
  private Mention withStates(Mention mention, Match match) {
    Set<String> entities = new LinkedHashSet<>(mention.entities());
    for (int at = match.from; at < match.to(); at++) {
      for (Hit hit : trie.longest(text, tokens.subList(0, match.to()), at).hits()) {
        if (hit.type() == Mention.Type.COUNTRY || hit.type() == Mention.Type.NATIONALITY) {
          entities.add(hit.entity());
        }
      }
    }
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
