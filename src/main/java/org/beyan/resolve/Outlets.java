package org.beyan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Spelling;
import org.beyan.article.Token;
import org.beyan.article.Via;
import org.beyan.gazetteer.Gazetteer;

/**
 * Finds the outlets that an article says to have words of somebody, by the phrases of {@code
 * data/vias}, which explains its rows.
 */
final class Outlets {
  /** How an outlet came to the words. */
  enum Manner {
    INTERVIEW,
    TOLD,
    RELAY
  }

  /** A place that names an outlet which has words. */
  record Naming(Span name, Via via, Manner manner) {}

  /** A phrase on one side of a name; without manner it makes the name an outlet's. */
  private record Phrase(Optional<Manner> manner, boolean before, Pattern words) {}

  /** Words on either side of the name that may tell. */
  private static final int NEAR = 6;

  private final Gazetteer gazetteer;
  private final List<Phrase> phrases;

  private Outlets(Gazetteer gazetteer, List<Phrase> phrases) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
  }

  static Outlets of(String language, Gazetteer gazetteer) {
    return new Outlets(
        gazetteer,
        DataLines.of("vias/" + language + ".tsv", 3).stream()
            .map(row -> phrase(row.get(0), row.get(1), row.get(2)))
            .toList());
  }

  private static Phrase phrase(String what, String side, String words) {
    Optional<Manner> manner =
        what.equals("outlet")
            ? Optional.empty()
            : Optional.of(Manner.valueOf(what.toUpperCase(Locale.ROOT)));
    return new Phrase(
        manner, side.equals("before"), Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")"));
  }

  /** In text order. */
  List<Naming> namings(Document document) {
    List<Naming> namings = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      for (Mention mention : document.mentionsIn(sentence)) {
        naming(mention, sentence, document).ifPresent(namings::add);
      }
    }
    return namings;
  }

  private Optional<Naming> naming(Mention mention, Span sentence, Document document) {
    String before = before(mention, sentence, document);
    String after = after(mention, sentence, document);
    boolean outlet =
        mention.is(Type.MEDIUM)
            || mention.is(Type.NAME) && matches(Optional.empty(), before, after);
    return Stream.of(Manner.values())
        .filter(manner -> outlet && matches(Optional.of(manner), before, after))
        .findFirst()
        .map(manner -> new Naming(mention.span(), via(mention, document), manner));
  }

  private boolean matches(Optional<Manner> manner, String before, String after) {
    return phrases.stream()
        .filter(phrase -> phrase.manner().equals(manner))
        .anyMatch(phrase -> phrase.words().matcher(phrase.before() ? before : after).find());
  }

  private static String before(Mention mention, Span sentence, Document document) {
    List<Token> tokens = document.tokensIn(new Span(sentence.start(), mention.span().start()));
    return folded(tokens.subList(Math.max(0, tokens.size() - NEAR), tokens.size()));
  }

  private static String after(Mention mention, Span sentence, Document document) {
    List<Token> tokens =
        document.tokensIn(
            new Span(mention.span().end(), Math.max(mention.span().end(), sentence.end())));
    return folded(tokens.subList(0, Math.min(NEAR, tokens.size())));
  }

  /** Without marks: names of outlets often stand in quotation marks. */
  private static String folded(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    tokens.stream()
        .filter(Token::isWord)
        .forEach(token -> words.append(token.folded()).append(' '));
    return words.toString();
  }

  private Via via(Mention mention, Document document) {
    return mention.is(Type.MEDIUM)
        ? mention.entities().stream()
            .findFirst()
            .flatMap(gazetteer::entity)
            .map(entity -> new Via(entity.name("en"), Optional.of(entity.id())))
            .orElseThrow()
        : new Via(Spelling.plain(mention.span().in(document.text())), Optional.empty());
  }
}
