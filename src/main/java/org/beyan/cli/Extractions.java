package org.beyan.cli;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.beyan.article.CueProfile;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.NameModel;
import org.beyan.rdf.Extraction;
import org.beyan.rdf.Identity;
import org.beyan.rdf.ReadingWriter;

/** What this program over this gazetteer is, with which cues, as the graph records it. */
final class Extractions {
  private Extractions() {}

  static Extraction of(Gazetteer gazetteer, Set<CueProfile> cues) {
    SortedMap<String, String> options = new TreeMap<>();
    if (!cues.isEmpty()) {
      String profiles = cues.stream().map(CueProfile::code).sorted().collect(joining(","));
      options.put("cues", profiles);
    }
    return new Extraction(Version.text(), gazetteer.version(), NameModel.versions(), options);
  }

  static ReadingWriter writer(Identity identity, Gazetteer gazetteer, Set<CueProfile> cues) {
    return new ReadingWriter(identity, of(gazetteer, cues), name -> medium(gazetteer, name));
  }

  private static Optional<String> medium(Gazetteer gazetteer, String name) {
    return gazetteer.named(name).stream()
        .filter(entity -> entity.type() == Entity.Type.MEDIUM)
        .map(Entity::id)
        .findFirst();
  }
}
