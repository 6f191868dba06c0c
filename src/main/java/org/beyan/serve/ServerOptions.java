package org.beyan.serve;

import java.time.Duration;
import java.util.List;

/**
 * How a server listens and what it allows.
 *
 * @param host address or name to listen at; the loopback address keeps others out
 * @param port 0 for any that is free
 * @param bounds of each query
 * @param requestBytes longest request body
 * @param origins of other sites whose pages may read answers (CORS): {@code https://example.org},
 *     or {@code *} for all; none by default
 * @param services hosts that a SERVICE in a query may ask; none by default
 * @param hosts names that a server of this machine alone is asked under, besides its own
 */
public record ServerOptions(
    String host,
    int port,
    Bounds bounds,
    long requestBytes,
    List<String> origins,
    List<String> services,
    List<String> hosts) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int DEFAULT_PORT = 3030;

  /** A mebibyte holds the longest query that anybody writes by hand. */
  public static final long REQUEST_BYTES = 1 << 20;

  /** How long a connection may do nothing. */
  static final Duration IDLE = Duration.ofSeconds(30);

  public ServerOptions {
    origins = List.copyOf(origins);
    services = List.copyOf(services);
    hosts = List.copyOf(hosts);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
    }
  }

  /** Loopback only, nothing but reading. */
  public static ServerOptions atPort(int port) {
    return new ServerOptions(
        LOOPBACK, port, Bounds.usual(), REQUEST_BYTES, List.of(), List.of(), List.of());
  }

  public ServerOptions bounds(Bounds changed) {
    return new ServerOptions(host, port, changed, requestBytes, origins, services, hosts);
  }

  public ServerOptions origins(List<String> changed) {
    return new ServerOptions(host, port, bounds, requestBytes, changed, services, hosts);
  }
}
