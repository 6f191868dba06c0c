package org.beyan.cli;

import java.util.Collections;
import java.util.Optional;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.NameModel;
import org.beyan.rdf.Extraction;
import org.beyan.rdf.Identity;
import org.beyan.rdf.ReadingWriter;

/** What this program over this gazetteer is, as the graph records it. */
final class Extractions {
  private Extractions() {}

  static Extraction of(Gazetteer gazetteer) {
    return new Extraction(
        Version.text(), gazetteer.version(), NameModel.versions(), Collections.emptySortedMap());
  }

  static ReadingWriter writer(Identity identity, Gazetteer gazetteer) {
    return new ReadingWriter(identity, of(gazetteer), name -> medium(gazetteer, name));
  }

  private static Optional<String> medium(Gazetteer gazetteer, String name) {
    return gazetteer.named(name).stream()
        .filter(entity -> entity.type() == Entity.Type.MEDIUM)
        .map(Entity::id)
        .findFirst();
  }
}
