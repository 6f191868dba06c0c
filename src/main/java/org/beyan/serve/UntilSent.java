package org.beyan.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what an answer holds until the slowest client has it, not only while it is made. */
final class UntilSent extends HttpFilter {
  private static final long serialVersionUID = 1;

  /** Of the request that this thread answers. */
  private static final ThreadLocal<Optional<List<Leash>>> HELD =
      ThreadLocal.withInitial(Optional::empty);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    List<Leash> held = new ArrayList<>();
    HELD.set(Optional.of(held));
    try {
      chain.doFilter(request, response);
    } finally {
      HELD.remove();
      held.forEach(Leash::close);
    }
  }

  /**
   * Closes the leash of a query that has ended when its request has; at once where there is none.
   */
  static void keep(Leash leash) {
    HELD.get().ifPresentOrElse(held -> held.add(leash), leash::close);
  }
}
