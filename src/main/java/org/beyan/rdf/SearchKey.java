package org.beyan.rdf;

import org.beyan.article.Folding;

/** The folded form under which a name is found: words joined by single spaces. */
final class SearchKey {
  private SearchKey() {}

  static String of(String name) {
    return Folding.fold(name).strip().replaceAll("\\s+", " ");
  }
}
