package org.beyan.store;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;

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

  /** A literal; nothing where the text is empty. */
  static Cell text(String text) {
    return text.isEmpty() ? NONE : new Cell(Kind.LITERAL, text, XSDDatatype.XSDstring.getURI(), "");
  }

  static Cell number(long number) {
    return new Cell(Kind.LITERAL, Long.toString(number), XSDDatatype.XSDinteger.getURI(), "");
  }

  static Cell date(Optional<LocalDate> day) {
    return day.map(
            known -> new Cell(Kind.LITERAL, known.toString(), XSDDatatype.XSDdate.getURI(), ""))
        .orElse(NONE);
  }

  static Cell iri(String iri) {
    return new Cell(Kind.IRI, iri, "", "");
  }

  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }

  Cell withText(String other) {
    return new Cell(kind, other, datatype, language);
  }
}
