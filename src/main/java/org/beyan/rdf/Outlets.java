package org.beyan.rdf;

import java.util.Optional;
import java.util.function.Function;
import org.beyan.article.Via;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Finds the nodes of papers, agencies and channels, and describes those not in the gazetteer. */
final class Outlets {
  private final Identity identity;
  private final Function<String, Optional<String>> media;

  Outlets(Identity identity, Function<String, Optional<String>> media) {
    this.identity = identity;
    this.media = media;
  }

  IRI write(Via via, Quads quads) {
    return via.entity().map(identity::entity).orElseGet(() -> write(via.name(), quads));
  }

  IRI write(String name, Quads quads) {
    return media.apply(name).map(identity::entity).orElseGet(() -> describe(name, quads));
  }

  private IRI describe(String name, Quads quads) {
    IRI outlet = identity.outlet(name);
    quads.type(outlet, Beyan.MEDIUM);
    quads.add(outlet, RDFS.LABEL, Literals.plain(name));
    quads.add(outlet, Beyan.SEARCH_KEY, Literals.plain(SearchKey.of(name)));
    return outlet;
  }
}
