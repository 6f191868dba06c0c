package org.beyan.article;

import java.util.List;

/**
 * A place in the text that names something of the gazetteer, or somebody that the gazetteer does
 * not know.
 *
 * @param span the bare name, without title and case ending
 * @param end offset after the case ending
 * @param type what is named
 * @param entities gazetteer ids, likeliest first; none for {@link Type#NAME}, {@link Type#PRONOUN}
 *     and a {@link Type#BODY} that the gazetteer does not know
 * @param nominative whether the name stands in its dictionary form: a subject does
 */
public record Mention(Span span, int end, Type type, List<String> entities, boolean nominative) {
  /** Kinds of mention. */
  public enum Type {
    PERSON,
    BODY,
    COUNTRY,
    /** Adjective or people's name that tells a state: Rus, турецкий, Azerbaijani. */
    NATIONALITY,
    /** Capital or seat of government that may stand for its state: Ankara, Кремль. */
    METONYM,
    /** City or region that lies in a state. */
    PLACE,
    /** Office without its holder's name: Dışişleri Bakanı, глава МИД. */
    OFFICE,
    /** Noun that points back to a speaker or at an unnamed one: Bakan, source, ведомство. */
    ROLE,
    CONFLICT,
    MEDIUM,
    /** Capitalised words unknown to the gazetteer, most of them persons. */
    NAME,
    PRONOUN
  }

  public Mention {
    entities = List.copyOf(entities);
  }

  public Span extent() {
    return new Span(span.start(), end);
  }

  public boolean is(Type... types) {
    return List.of(types).contains(type);
  }
}
