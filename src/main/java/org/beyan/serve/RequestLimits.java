package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;

/** Turns away what is no reading and what is too long before anything looks at it. */
final class RequestLimits extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final long bytes;

  /**
   * @param bytes of a body at most
   */
  RequestLimits(long bytes) {
    this.bytes = bytes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS.stream().sorted().toList()));
      new Problem(405, "Method not allowed", "Everything here is for reading").send(response);
    } else if (request.getContentLengthLong() > bytes) {
      Problem.tooLarge(bytes).send(response);
    } else if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      Problem.badRequest("The parameters are not encoded as those of a form").send(response);
    }
  }

  /** Jetty decodes parameters when somebody asks for the first of them. */
  private static boolean isReadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return true;
    } catch (HttpException.RuntimeException malformed) {
      return false;
    }
  }
}
