package org.beyan.store;

import java.util.UUID;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Names each committed content of a dataset. Kept as one of the dataset's prefixes, which TDB2
 * commits and compacts together with the quads without being any.
 */
final class ContentVersion {
  private static final String PREFIX = "version";
  private static final String SCHEME = "urn:uuid:";

  /** Before anything was written, or after an earlier Beyan that kept no versions. */
  private static final String NONE = "0";

  private ContentVersion() {}

  /** Inside a transaction. */
  static String of(DatasetGraph dataset) {
    String iri = dataset.prefixes().get(PREFIX);
    return iri == null ? NONE : iri.substring(SCHEME.length());
  }

  /** It is nothing that an answer should say. */
  static void leaveOut(PrefixMapping prefixes) {
    if (prefixes.getNsPrefixMap().getOrDefault(PREFIX, "").startsWith(SCHEME)) {
      prefixes.removeNsPrefix(PREFIX);
    }
  }

  /** Inside a writing transaction; the new version lasts with what it writes. */
  static String renew(DatasetGraph dataset) {
    String version = UUID.randomUUID().toString();
    dataset.prefixes().add(PREFIX, SCHEME + version);
    return version;
  }
}
