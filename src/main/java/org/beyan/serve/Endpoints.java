package org.beyan.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Endpoints that SERVICE may ask: by https, at hosts that were named, which have to be hosts of the
 * public Internet.
 */
final class Endpoints {
  private static final int HTTPS = 443;

  private final Set<String> hosts;
  private final Resolver resolver;

  /** Finds addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  /**
   * @param hosts by name, such as {@code query.wikidata.org}
   */
  Endpoints(Set<String> hosts, Resolver resolver) {
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.resolver = resolver;
  }

  /** Asks the system. */
  Endpoints(Set<String> hosts) {
    this(hosts, host -> List.of(InetAddress.getAllByName(host)));
  }

  Set<String> hosts() {
    return hosts;
  }

  boolean allows(Node endpoint) {
    return address(endpoint).isPresent();
  }

  /** The address, if it is one of a host among those; no user in it, no port but the usual. */
  Optional<URI> address(String iri) {
    try {
      URI uri = new URI(iri);
      return Optional.of(uri).filter(this::isAllowed);
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }

  /** As of its IRI; of nothing else. */
  Optional<URI> address(Node endpoint) {
    return endpoint.isURI() ? address(endpoint.getURI()) : Optional.empty();
  }

  private boolean isAllowed(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && (uri.getPort() == -1 || uri.getPort() == HTTPS)
        && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether all addresses of the host are public ones now. Java keeps what it has resolved for half
   * a minute, and connects to that; beyond it, the host has to show its certificate before it is
   * told anything.
   */
  boolean isPublic(URI endpoint) throws UnknownHostException {
    List<InetAddress> addresses = resolver.addresses(endpoint.getHost());
    return !addresses.isEmpty() && addresses.stream().allMatch(PublicAddresses::isPublic);
  }
}
