package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Answers a server of this machine alone only under names of this machine. Any site may give its
 * own name the address 127.0.0.1, and a browser would let its pages read what is answered there
 * (DNS rebinding).
 */
final class KnownHosts extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final int MISDIRECTED = 421;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final transient Set<String> names;
  private final boolean everybody;

  /**
   * @param listening address that the server listens at
   * @param allowed other names, such as that of a proxy
   */
  KnownHosts(String listening, List<String> allowed) {
    Set<String> known = new HashSet<>(LOOPBACK);
    allowed.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    this.names = Set.copyOf(known);
    this.everybody = !LOOPBACK.contains(listening);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (everybody || names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      chain.doFilter(request, response);
    } else {
      new Problem(
              MISDIRECTED,
              "This server does not answer under the name "
                  + request.getServerName()
                  + "; --allow-host lets it")
          .send(response);
    }
  }
}
