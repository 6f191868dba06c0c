package org.beyan.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Addresses of other endpoints. */
final class Endpoints {
  private Endpoints() {}

  /** A constant https IRI of a host among those; no user, no port but the usual. */
  static boolean allows(Node endpoint, Set<String> hosts) {
    return endpoint.isURI() && allows(endpoint.getURI(), hosts);
  }

  private static boolean allows(String iri, Set<String> hosts) {
    try {
      URI uri = new URI(iri);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && (uri.getPort() == -1 || uri.getPort() == 443)
          && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException notOne) {
      return false;
    }
  }
}
