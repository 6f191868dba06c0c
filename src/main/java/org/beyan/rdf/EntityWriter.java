package org.beyan.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.beyan.gazetteer.Details;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Tenure;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Writes what the gazetteer knows into the graph {@code graph/entities}, in the order of its ids
 * whatever the order given.
 */
public final class EntityWriter {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  // the gazetteer's word for a matter of dispute in which nobody fights
  private static final String ISSUE = "issue";
  private static final Comparator<Tenure> BY_PERSON =
      Comparator.comparing(Tenure::person)
          .thenComparing(tenure -> tenure.start().map(Object::toString).orElse(""))
          .thenComparing(Tenure::office)
          .thenComparing(Tenure::country);

  private final Identity identity;

  public EntityWriter(Identity identity) {
    this.identity = identity;
  }

  /**
   * Sends the entities' and tenures' quads to a handler that has been started. Nouns such as "the
   * minister", which name nobody by themselves, are left out.
   */
  public void write(Collection<Entity> entities, Collection<Tenure> tenures, RDFHandler handler) {
    Quads quads = new Quads(identity.graph("entities"));
    entities.stream()
        .filter(entity -> entity.type() != Entity.Type.ROLE)
        .sorted(Comparator.comparing(Entity::id))
        .forEach(entity -> write(entity, quads));
    tenures.stream().sorted(BY_PERSON).forEach(tenure -> write(tenure, quads));
    quads.sendTo(handler);
  }

  private void write(Entity entity, Quads quads) {
    IRI iri = identity.entity(entity.id());
    quads.type(iri, type(entity));
    new TreeMap<>(entity.names())
        .forEach((language, names) -> writeNames(iri, language, names, quads));
    quads.add(iri, Beyan.CODE, entity.code().map(Literals::plain));
    quads.add(iri, Beyan.COUNTRY_PROP, entity.country().map(identity::agent));
    quads.add(iri, OWL.SAMEAS, entity.wikidata().map(item -> Values.iri(WIKIDATA + item)));
    if (entity.type() == Entity.Type.CONFLICT) {
      writeConflict(iri, entity.details(), quads);
    }
  }

  private void writeConflict(IRI iri, Details details, Quads quads) {
    quads.add(iri, SKOS.BROADER, details.parent().map(identity::entity));
    details.parties().forEach(code -> quads.add(iri, Beyan.PARTY, identity.agent(code)));
    quads.add(iri, Schema.START_DATE, details.start().map(Literals::date));
    quads.add(iri, Schema.END_DATE, details.end().map(Literals::date));
  }

  private static void writeNames(IRI iri, String language, List<String> names, Quads quads) {
    for (int at = 0; at < names.size(); at++) {
      IRI property = at == 0 ? RDFS.LABEL : SKOS.ALT_LABEL;
      quads.add(iri, property, Literals.text(names.get(at), Optional.of(language)));
      quads.add(iri, Beyan.SEARCH_KEY, Literals.plain(SearchKey.of(names.get(at))));
    }
  }

  private void write(Tenure tenure, Quads quads) {
    IRI iri = identity.tenure(tenure);
    quads.type(iri, Beyan.TENURE);
    quads.add(iri, ORG.MEMBER, identity.entity(tenure.person()));
    quads.add(iri, ORG.HAS_ROLE, identity.entity(tenure.office()));
    quads.add(iri, ORG.HAS_ORGANIZATION, identity.agent(tenure.country()));
    quads.add(iri, Schema.START_DATE, tenure.start().map(Literals::date));
    quads.add(iri, Schema.END_DATE, tenure.end().map(Literals::date));
  }

  private static IRI type(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY -> Beyan.COUNTRY;
      case PERSON -> Beyan.PERSON;
      case BODY -> Beyan.BODY;
      case MEDIUM -> Beyan.MEDIUM;
      case OFFICE -> Beyan.OFFICE;
      case CONFLICT ->
          entity.details().kind().filter(ISSUE::equals).isPresent() ? Beyan.ISSUE : Beyan.CONFLICT;
      case ROLE -> throw new IllegalArgumentException("Nobody by itself: " + entity.id());
    };
  }
}
