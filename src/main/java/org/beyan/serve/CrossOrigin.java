package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets the pages of named other sites read answers (CORS), and keeps all others from it. */
final class CrossOrigin extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final String ANY = "*";

  private final transient List<String> origins;

  CrossOrigin(List<String> origins) {
    this.origins = List.copyOf(origins);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader("Origin");
    boolean allowed = origin != null && (origins.contains(ANY) || origins.contains(origin));
    if (!origins.isEmpty()) {
      response.addHeader("Vary", "Origin");
    }
    if (allowed) {
      response.setHeader("Access-Control-Allow-Origin", origins.contains(ANY) ? ANY : origin);
      response.setHeader("Access-Control-Expose-Headers", "ETag, " + Cut.HEADERS);
    } else {
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
    if (allowed && request.getHeader("Access-Control-Request-Method") != null) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader(
          "Access-Control-Allow-Headers",
          "Accept, Content-Type, If-None-Match, " + SparqlService.QUERY_NAME);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
