package org.beyan.rdf;

import java.util.Locale;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.SaidOn;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The ontology's concepts for the values of enumerations; both bear the same names. */
final class Concepts {
  private Concepts() {}

  static IRI of(Act act) {
    return concept(act);
  }

  static IRI of(Kind kind) {
    return concept(kind);
  }

  static IRI of(SaidOn.Precision precision) {
    return concept(precision);
  }

  static IRI of(SaidOn.From origin) {
    return concept(origin);
  }

  /** As it stands in IRIs and in JSON. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static IRI concept(Enum<?> value) {
    return Values.iri(Beyan.NAMESPACE, name(value));
  }
}
