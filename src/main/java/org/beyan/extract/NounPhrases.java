package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Reads the noun phrase that names a source: state, body, title and name in a row. */
final class NounPhrases {
  private final Layout layout;
  private final Set<String> conjunctions;

  /**
   * @param conjunctions folded words for "and"
   */
  NounPhrases(Layout layout, Set<String> conjunctions) {
    this.layout = layout;
    this.conjunctions = conjunctions;
  }

  /** The phrase whose first mention begins at the token; joint sources are one phrase. */
  Optional<Source> at(int token) {
    return single(token).map(this::joined);
  }

  private Optional<Source> single(int token) {
    Optional<Mention> first = layout.mention(token);
    if (first.isEmpty() || layout.document().tokenFrom(first.get().span().start()) != token) {
      return Optional.empty();
    }
    Mention last = first.get();
    Mention head = last;
    int behind = layout.behind(last);
    boolean goesOn = true;
    while (goesOn) {
      Optional<Mention> next = layout.mention(behind);
      goesOn = next.isPresent() && continues(last, next.get());
      if (goesOn) {
        last = next.get();
        head = rank(last) >= rank(head) ? last : head;
        behind = layout.behind(last);
      }
    }
    Span mention =
        head.is(Type.OFFICE, Type.ROLE) && rank(head) == rank(last)
            ? new Span(first.get().span().start(), last.span().end())
            : head.span();
    return Optional.of(new Source(mention, token, behind));
  }

  /** A title takes a name behind it; a name takes nothing more. */
  private boolean continues(Mention last, Mention next) {
    boolean named = last.is(Type.PERSON, Type.PRONOUN, Type.CONFLICT, Type.MEDIUM);
    return !named
        && !next.is(Type.CONFLICT, Type.PRONOUN)
        && !(last.is(Type.NAME) && !next.is(Type.PERSON, Type.NAME, Type.OFFICE, Type.ROLE));
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON, NAME -> 3;
      case OFFICE, ROLE, PRONOUN -> 2;
      case BODY, MEDIUM -> 1;
      default -> 0;
    };
  }

  private Source joined(Source first) {
    Source all = first;
    boolean comma = layout.word(all.behind()).equals(",");
    boolean and = conjunctions.contains(layout.word(all.behind()));
    if (!comma && !and) {
      return all;
    }
    Optional<Source> next = single(all.behind() + 1);
    if (next.isEmpty()) {
      return all;
    }
    Source rest = joined(next.get());
    boolean closes = and || !rest.equals(next.get());
    return closes
        ? new Source(all.mention().cover(rest.mention()), all.first(), rest.behind())
        : all;
  }
}
