package org.beyan.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriterSettings;

/**
 * The RDF syntaxes that graphs are written in. Those that know no graphs carry the union of them.
 */
public enum Syntax {
  TRIG(RDFFormat.TRIG),
  NQUADS(RDFFormat.NQUADS),
  TURTLE(RDFFormat.TURTLE),
  NTRIPLES(RDFFormat.NTRIPLES),
  JSONLD(RDFFormat.JSONLD),
  NDJSONLD(RDFFormat.NDJSONLD),
  RDFXML(RDFFormat.RDFXML),
  TRIX(RDFFormat.TRIX),
  BINARY(RDFFormat.BINARY);

  private final RDFFormat format;

  Syntax(RDFFormat format) {
    this.format = format;
  }

  /** The syntax with this name, as it is typed after {@code --format}. */
  public static Optional<Syntax> named(String name) {
    return Arrays.stream(values()).filter(syntax -> syntax.id().equals(name)).findFirst();
  }

  /** The name that is typed after {@code --format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public RDFFormat format() {
    return format;
  }

  /** Endings of file names, without the dot, the usual one first. */
  public List<String> extensions() {
    return format.getFileExtensions();
  }

  public String mediaType() {
    return format.getDefaultMIMEType();
  }

  public boolean carriesGraphs() {
    return format.supportsContexts();
  }

  /**
   * A handler that writes this syntax in UTF-8, with prefixes declared. Closing the stream is the
   * caller's.
   */
  public RDFHandler writer(OutputStream out, Identity identity) {
    JsonLd.start();
    RDFWriter writer = Rio.createWriter(format, out);
    if (this == JSONLD) {
      // not of NDJSONLD: it would repeat all prefixes on every line
      writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    }
    writer.set(NTriplesWriterSettings.ESCAPE_UNICODE, false);
    return new PrefixedWriter(writer, Namespaces.of(identity));
  }
}
