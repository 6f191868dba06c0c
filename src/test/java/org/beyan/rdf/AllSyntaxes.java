package org.beyan.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;

/** Writes and reads every syntax in a process of its own; fails with a stack trace. */
final class AllSyntaxes {
  private AllSyntaxes() {}

  public static void main(String[] none) throws IOException {
    Model quads = Example.quads(Example.reading());
    for (Syntax syntax : Syntax.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Rio.write(quads, syntax.writer(out, new Identity()));
      int size = Rio.parse(new ByteArrayInputStream(out.toByteArray()), "", syntax.format()).size();
      if (size != quads.size()) {
        throw new IllegalStateException(syntax + ": " + size + " of " + quads.size());
      }
    }
  }
}
