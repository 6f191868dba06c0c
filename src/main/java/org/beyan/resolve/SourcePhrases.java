package org.beyan.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Token;

/** Tells the parts of a joint source apart, and which mention of a part names who speaks. */
final class SourcePhrases {
  private static final Set<String> AND = Set.of("ve", "ile", "и", "and", ",", "&");

  /** Words that introduce somebody new: "an aide", "bir yetkili". */
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "bir");

  /** Words between such a word and its noun: "a senior government adviser". */
  private static final int BETWEEN = 3;

  private final Document document;

  SourcePhrases(Document document) {
    this.document = document;
  }

  /** A joint source, cut at its conjunctions where each side has a mention of its own. */
  List<Span> parts(Span source) {
    List<Span> parts = new ArrayList<>();
    int from = source.start();
    for (Token token : document.tokensIn(source)) {
      Span left = new Span(from, Math.max(from, token.start())).trim(document.text());
      Span right = new Span(token.end(), Math.max(token.end(), source.end()));
      if (AND.contains(token.folded()) && isSource(left) && isSource(right)) {
        parts.add(left);
        from = token.end();
      }
    }
    parts.add(new Span(from, source.end()).trim(document.text()));
    return parts;
  }

  private boolean isSource(Span span) {
    return !document.mentionsIn(span).isEmpty();
  }

  /** In "Demir'in avukatları" a Turkish name only qualifies the noun that ends the phrase. */
  boolean isQualified(Span source) {
    List<Mention> mentions = overlapping(source);
    boolean inside = !mentions.isEmpty() && mentions.get(mentions.size() - 1).end() < source.end();
    return inside && document.language().equals("tr");
  }

  /** Whether a Turkish name that nobody knows ends a longer one, or a phrase without capitals. */
  boolean isEndOfLonger(Mention name, Span source) {
    return name.is(Type.NAME)
        && source.start() < name.span().start()
        && document.language().equals("tr");
  }

  /** Whether a title introduces somebody of whom the text has not told before. */
  boolean isIndefinite(Mention title) {
    int first = document.tokenFrom(title.span().start());
    for (int at = first - 1; at >= Math.max(0, first - 1 - BETWEEN); at--) {
      Token token = document.tokens().get(at);
      if (INDEFINITE.contains(token.folded())) {
        return true;
      } else if (!token.isWord() || token.isCapitalised(document.text())) {
        return false;
      }
    }
    return false;
  }

  boolean isCapitalised(Span source) {
    return document.tokensIn(source).stream()
        .allMatch(token -> token.isWord() && token.isCapitalised(document.text()));
  }

  /**
   * The title that ends a phrase is its head, "İzmir Liman lideri", and in Russian the one that
   * begins it: "источник издания"; else the best name is.
   */
  Optional<Mention> head(Span source) {
    List<Mention> mentions = overlapping(source);
    Optional<Mention> best = mentions.stream().max(Comparator.comparingInt(SourcePhrases::rank));
    boolean named = best.filter(mention -> mention.is(Type.PERSON, Type.NAME)).isPresent();
    if (document.language().equals("ru")) {
      Optional<Mention> first = mentions.stream().filter(SourcePhrases::isTitle).findFirst();
      return named ? best : first.or(() -> best);
    }
    Optional<Mention> last = mentions.stream().reduce((earlier, later) -> later);
    if (last.filter(mention -> isKindOf(mention, mentions)).isPresent()) {
      return Optional.of(mentions.get(mentions.size() - 2));
    }
    return last.filter(SourcePhrases::isTitle).or(() -> best);
  }

  private static boolean isTitle(Mention mention) {
    return mention.is(Type.OFFICE, Type.ROLE);
  }

  /** "Guardian gazetesi": the noun only says what the name before it is. */
  private static boolean isKindOf(Mention role, List<Mention> mentions) {
    boolean kind = role.is(Type.ROLE) && Role.of(role.entities().get(0)).isBody();
    return kind
        && mentions.size() > 1
        && mentions.get(mentions.size() - 2).is(Type.MEDIUM)
        && role.span().start() - mentions.get(mentions.size() - 2).end() <= 1;
  }

  private List<Mention> overlapping(Span source) {
    List<Mention> mentions = document.mentions();
    int from = Math.max(0, document.mentionFrom(source.start()) - 1);
    int to = document.mentionFrom(source.end());
    return mentions.subList(from, to).stream()
        .filter(mention -> mention.span().overlaps(source))
        .toList();
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 9;
      case NAME -> 8;
      case OFFICE -> 7;
      case ROLE -> 6;
      case PRONOUN -> 5;
      case BODY -> 4;
      case MEDIUM -> 3;
      case COUNTRY -> 2;
      default -> 1;
    };
  }
}
