package org.beyan.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes proposed links into the graph {@code graph/links}. */
public final class LinkWriter {
  private final Identity identity;

  public LinkWriter(Identity identity) {
    this.identity = identity;
  }

  /** Sends the links' quads to a handler that has been started. */
  public void write(Collection<ProposedLink> links, RDFHandler handler) {
    Quads quads = new Quads(identity.graph("links"));
    links.forEach(link -> write(link, quads));
    quads.sendTo(handler);
  }

  /** The entity is the one whose IRI comes first: a pair is one link, however it was found. */
  private void write(ProposedLink link, Quads quads) {
    IRI iri = identity.link(link.one(), link.other());
    List<IRI> pair =
        Stream.of(link.one(), link.other())
            .sorted(Comparator.comparing(Value::stringValue))
            .toList();
    quads.type(iri, Beyan.LINK);
    quads.add(iri, Beyan.LINKED_ENTITY, pair.get(0));
    quads.add(iri, Beyan.CANDIDATE, pair.get(1));
    quads.add(iri, Beyan.SCORE, Literals.decimal(Literals.hundredths(link.score())));
    link.evidence().forEach(words -> quads.add(iri, Beyan.EVIDENCE, Literals.plain(words)));
    quads.add(iri, Beyan.STATUS, Beyan.PROPOSED);
    quads.add(iri, Beyan.DECIDED_BY, Literals.plain(link.rule()));
  }
}
