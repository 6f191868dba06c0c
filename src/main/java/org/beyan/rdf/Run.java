package org.beyan.rdf;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;

/**
 * One execution of an extraction: the ingested clock.
 *
 * @param statements distinct ones
 * @param speakers distinct ones
 * @param skipped inputs that could not be read
 * @param ingested when each article was taken in, by the article's IRI
 */
public record Run(
    Extraction extraction,
    Instant started,
    Instant ended,
    long statements,
    long speakers,
    long skipped,
    Map<IRI, Instant> ingested) {
  public Run {
    SortedMap<IRI, Instant> sorted = new TreeMap<>(Comparator.comparing(IRI::stringValue));
    sorted.putAll(ingested);
    ingested = Collections.unmodifiableSortedMap(sorted);
    if (ended.isBefore(started)) {
      throw new IllegalArgumentException("A run that ends before it starts: " + started);
    }
  }
}
