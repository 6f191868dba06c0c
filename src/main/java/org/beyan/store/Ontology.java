package org.beyan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** The ontology that ships with the program; a store holds it beside the data. */
public final class Ontology {
  /** Name of the graph that it stands in. */
  public static final IRI GRAPH =
      SimpleValueFactory.getInstance().createIRI(Prefixes.BASE + "ontology");

  private static final String FILE = "/ontology/beyan.ttl";

  private Ontology() {}

  /** Hands over its statements, without a graph. */
  public static void writeTo(RDFHandler sink) {
    try (InputStream file = Ontology.class.getResourceAsStream(FILE)) {
      RDFParser.source(file).lang(Lang.TURTLE).parse(new ToRdf4j(sink));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
