package org.beyan.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes one proposed link. */
record LinkQuads(IRI link, IRI graph, RDFHandler handler) {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  /** The entity is the one whose IRI comes first. */
  void write(Proposal proposal, String rule) {
    List<IRI> pair =
        Stream.of(proposal.one().iri(), proposal.other().iri())
            .sorted((one, other) -> one.stringValue().compareTo(other.stringValue()))
            .toList();
    add(RDF.TYPE, Beyan.LINK);
    add(Beyan.LINKED_ENTITY, pair.get(0));
    add(Beyan.CANDIDATE, pair.get(1));
    add(Beyan.SCORE, decimal(proposal.score()));
    proposal.evidence().forEach(each -> add(Beyan.EVIDENCE, Values.literal(name(each))));
    add(Beyan.STATUS, Beyan.PROPOSED);
    add(Beyan.DECIDED_BY, Values.literal(rule));
  }

  private void add(IRI property, Value value) {
    handler.handleStatement(VALUES.createStatement(link, property, value, graph));
  }

  /** {@code same name}: words, as people read them. */
  private static String name(Evidence evidence) {
    return evidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** In the canonical form of xsd:decimal: TDB2 does not keep last zeros. */
  private static Value decimal(BigDecimal score) {
    BigDecimal shortest = score.stripTrailingZeros();
    BigDecimal canonical = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    return Values.literal(canonical.toPlainString(), XSD.DECIMAL);
  }
}
