package org.beyan.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Declares prefixes as soon as the writer starts. */
final class PrefixedWriter extends RDFHandlerWrapper {
  private final List<Namespace> namespaces;

  PrefixedWriter(RDFHandler writer, List<Namespace> namespaces) {
    super(writer);
    this.namespaces = namespaces;
  }

  @Override
  public void startRDF() {
    super.startRDF();
    namespaces.forEach(each -> handleNamespace(each.getPrefix(), each.getName()));
  }
}
