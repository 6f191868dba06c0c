package org.beyan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** The ontology as it ships, sent into the store: a store explains itself. */
final class OntologyFile {
  private static final String NAME = "/ontology/beyan.ttl";

  private OntologyFile() {}

  /** Sends its statements to a handler that has been started. */
  static void send(RDFHandler handler) {
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(
        new RDFHandlerWrapper(handler) {
          @Override
          public void startRDF() {}

          @Override
          public void endRDF() {}
        });
    try (InputStream file = OntologyFile.class.getResourceAsStream(NAME)) {
      parser.parse(file, NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
