package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpException;

/** Turns away what is too long, and forms that cannot be read, before anything looks at them. */
final class RequestLimits extends HttpFilter {
  private static final long serialVersionUID = 1;

  /** Jetty's own limit. */
  private static final int KEYS = ServletContextHandler.DEFAULT_MAX_FORM_KEYS;

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
    Optional<Problem> problem =
        request.getContentLengthLong() > bytes
            ? Optional.of(Problem.tooLarge(bytes))
            : unreadable(request);
    if (problem.isPresent()) {
      problem.get().send(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Jetty decodes parameters when somebody asks for the first of them. */
  private Optional<Problem> unreadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return Optional.empty();
    } catch (HttpException.RuntimeException refused) {
      return Optional.of(why(refused));
    }
  }

  /** Jetty calls every form malformed; a limit of its own it tells as a state that must not be. */
  private Problem why(HttpException.RuntimeException refused) {
    boolean limit =
        Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
            .anyMatch(IllegalStateException.class::isInstance);
    return limit
        ? new Problem(
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "A form has at most " + bytes + " bytes and " + KEYS + " parameters")
        : Problem.badRequest("The parameters are not encoded as those of a form");
  }
}
