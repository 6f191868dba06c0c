package org.beyan.rdf;

import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * Starts the JSON-LD library, which upper-cases its tables in the platform's language when it is
 * first used: on a Turkish machine i becomes İ, outside of the table, and it never works again.
 */
final class JsonLd {
  static {
    Locale platform = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      writeOneTriple();
    } finally {
      Locale.setDefault(platform);
    }
  }

  private JsonLd() {}

  /** Returns when JSON-LD can be written and read, whatever the platform's language. */
  static void start() {
    // the initialiser above has run, once
  }

  private static void writeOneTriple() {
    Model triple = new LinkedHashModel();
    // a datatype is what makes the library look into its tables
    triple.add(RDF.NIL, RDF.VALUE, Literals.offset(0));
    RDFWriter writer = Rio.createWriter(RDFFormat.JSONLD, OutputStream.nullOutputStream());
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    Rio.write(triple, writer);
  }
}
