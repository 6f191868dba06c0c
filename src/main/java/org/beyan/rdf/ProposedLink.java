package org.beyan.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * That two may be one and the same, for somebody to decide.
 *
 * @param score in 0..1
 * @param evidence what speaks for it and against it, in words
 * @param rule who or what proposes it
 */
public record ProposedLink(IRI one, IRI other, double score, List<String> evidence, String rule) {
  public ProposedLink {
    evidence = List.copyOf(evidence);
    if (one.equals(other)) {
      throw new IllegalArgumentException("Linked with itself: " + one);
    }
  }
}
