package org.beyan.link;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beyan.rdf.Identity;
import org.beyan.rdf.LinkWriter;
import org.beyan.rdf.ProposedLink;
import org.beyan.store.GraphStore;
import org.beyan.store.GraphWriter;
import org.beyan.store.QueryRunner;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * Keeps {@code graph/links} in step with the articles of a store.
 *
 * <p>What this class proposed before is given up and proposed anew, so that the same articles give
 * the same links, and a removed article takes its own along. All else in the graph stays: what
 * somebody has accepted or rejected, and what others have proposed. Nothing here says that two are
 * the same.
 */
public final class Links {
  /** Who decided that a proposal is made; the number changes with the rule. */
  static final String RULE = "rule same-name 1";

  private final Identity identity;
  private final IRI graph;

  public Links(Identity identity) {
    this.identity = identity;
    this.graph = identity.graph("links");
  }

  /**
   * Proposes links between the persons of the articles that were committed.
   *
   * @param writer of the same store, with nothing uncommitted
   */
  public void propose(GraphStore store, GraphWriter writer) throws IOException {
    Set<Statement> kept = kept(store);
    Map<IRI, Value> decided = decided(kept);
    List<ProposedLink> proposals =
        SameNames.pair(
                Strangers.of(QueryRunner.over(store)),
                (one, other) -> Beyan.REJECTED.equals(decided.get(iri(one, other))))
            .stream()
            .filter(proposal -> !decided.containsKey(iri(proposal.one(), proposal.other())))
            .map(Links::link)
            .toList();
    writer.replace(
        graph,
        handler -> {
          kept.forEach(handler::handleStatement);
          new LinkWriter(identity).write(proposals, handler);
        });
  }

  /** What the graph holds beside the open proposals of this class. */
  private Set<Statement> kept(GraphStore store) {
    Set<Statement> present = new HashSet<>();
    store.export(graph, new StatementCollector(present));
    Set<Resource> open = subjects(present, Beyan.STATUS, Beyan.PROPOSED);
    open.retainAll(subjects(present, Beyan.DECIDED_BY, Values.literal(RULE)));
    present.removeIf(statement -> open.contains(statement.getSubject()));
    return present;
  }

  private static Set<Resource> subjects(Set<Statement> present, IRI property, Value value) {
    return present.stream()
        .filter(each -> each.getPredicate().equals(property) && each.getObject().equals(value))
        .map(Statement::getSubject)
        .collect(Collectors.toSet());
  }

  /** Status of each pair of entities that somebody has decided upon, by the IRI of its link. */
  private Map<IRI, Value> decided(Set<Statement> kept) {
    Map<Resource, Value> entities = values(kept, Beyan.LINKED_ENTITY);
    Map<Resource, Value> candidates = values(kept, Beyan.CANDIDATE);
    Map<IRI, Value> decided = new HashMap<>();
    values(kept, Beyan.STATUS)
        .forEach(
            (link, status) ->
                pair(entities.get(link), candidates.get(link))
                    .ifPresent(pair -> decided.put(pair, status)));
    return decided;
  }

  private static Map<Resource, Value> values(Set<Statement> kept, IRI property) {
    return kept.stream()
        .filter(statement -> statement.getPredicate().equals(property))
        .collect(
            Collectors.toMap(Statement::getSubject, Statement::getObject, (one, other) -> one));
  }

  private Optional<IRI> pair(Value entity, Value candidate) {
    return entity instanceof IRI one && candidate instanceof IRI other
        ? Optional.of(identity.link(one, other))
        : Optional.empty();
  }

  private IRI iri(Stranger one, Stranger other) {
    return identity.link(one.iri(), other.iri());
  }

  private static ProposedLink link(Proposal proposal) {
    return new ProposedLink(
        proposal.one().iri(),
        proposal.other().iri(),
        proposal.score(),
        proposal.evidence().stream().map(Evidence::words).toList(),
        RULE);
  }
}
