package org.beyan.store;

/**
 * One value of a row.
 *
 * @param text the IRI, the label of the blank node or the literal's text; empty where there is none
 * @param datatype IRI, of literals only
 * @param language tag, of literals with a language only
 */
public record Cell(Kind kind, String text, String datatype, String language) {
  /** Kinds of value. */
  public enum Kind {
    EMPTY,
    IRI,
    BLANK,
    LITERAL
  }

  static final Cell NONE = new Cell(Kind.EMPTY, "", "", "");

  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }

  Cell withText(String other) {
    return new Cell(kind, other, datatype, language);
  }
}
