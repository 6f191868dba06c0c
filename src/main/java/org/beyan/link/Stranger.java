package org.beyan.link;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beyan.article.Folding;
import org.beyan.article.Romanization;
import org.eclipse.rdf4j.model.IRI;

/**
 * A person whom the gazetteer does not know, as one article tells of him.
 *
 * @param iri of his own, since the article alone is known
 * @param name as the article writes it
 * @param country IRI of the state or body that he belongs to
 * @param roles what he is called or holds
 * @param day on which the article was printed
 */
record Stranger(
    IRI iri,
    String name,
    Optional<String> country,
    SortedSet<String> roles,
    Optional<LocalDate> day) {
  Stranger {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
  }

  /** Words of the name that are equal in every script, case and spelling, joined by spaces. */
  String key() {
    return Folding.fold(Romanization.of(name)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  boolean isOneWord() {
    return key().indexOf(' ') < 0;
  }

  boolean isCyrillic() {
    return Romanization.isCyrillic(name);
  }

  boolean sharesRole(Stranger other) {
    return !Collections.disjoint(roles, other.roles);
  }
}
