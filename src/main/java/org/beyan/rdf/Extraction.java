package org.beyan.rdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What found the statements. It knows no clock: the same program over the same data is the same
 * extraction on every day.
 *
 * @param software name and version
 * @param gazetteer the gazetteer's version
 * @param models hashes of the language models' files by name
 * @param options settings that change the result, by name
 */
public record Extraction(
    String software,
    String gazetteer,
    SortedMap<String, String> models,
    SortedMap<String, String> options) {
  public Extraction {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
