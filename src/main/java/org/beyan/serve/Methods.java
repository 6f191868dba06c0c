package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can be done with each address: almost everything is for reading alone. */
final class Methods extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final String OPTIONS = "OPTIONS";
  private static final Set<String> READING = Set.of("GET", "HEAD", OPTIONS);

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          Server.DATASET + "/" + Server.SPARQL, Set.of("GET", "HEAD", "POST", OPTIONS),
          "/api" + ApiServlet.STOP, Set.of("POST", OPTIONS));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Set<String> allowed = OTHERS.getOrDefault(request.getRequestURI(), READING);
    if (!allowed.contains(request.getMethod())) {
      allow(allowed, response);
      new Problem(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED,
              request.getRequestURI() + " takes " + list(allowed))
          .send(response);
    } else if (request.getMethod().equals(OPTIONS)) {
      allow(allowed, response);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void allow(Set<String> methods, HttpServletResponse response) {
    response.setHeader("Allow", list(methods));
  }

  private static String list(Set<String> methods) {
    return String.join(", ", new TreeSet<>(methods));
  }
}
