package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What went wrong with a request, told as a problem document (RFC 9457). */
final class Problem extends Exception {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String RETRY_SECONDS = "5";

  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;

  /**
   * @param status of HTTP
   * @param title what kind of thing went wrong, the same each time
   * @param detail what went wrong this time, for the user's eyes
   */
  Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(HttpServletResponse.SC_BAD_REQUEST, "Bad request", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(HttpServletResponse.SC_NOT_FOUND, "Not found", detail);
  }

  /** What the failure of a query is in HTTP. */
  static Problem of(QueryFailure failure) {
    return switch (failure.reason()) {
      case REFUSED -> badRequest(failure.getMessage());
      case TOO_LARGE, TIMED_OUT, STOPPED, BUSY ->
          new Problem(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              capitalised(failure.reason().toString()),
              failure.getMessage());
      case FAILED ->
          new Problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Failed", failure.getMessage());
    };
  }

  static Problem tooLarge(long bytes) {
    return new Problem(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "Content too large",
        "A request has at most " + bytes + " bytes");
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  byte[] json() {
    ObjectNode document = Json.object();
    document.put("type", "about:blank");
    document.put("title", title);
    document.put("status", status);
    document.put("detail", getMessage());
    return Json.bytes(document);
  }

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    response.setHeader("ETag", null);
    response.setContentType(MEDIA_TYPE);
    response.getOutputStream().write(json());
  }
}
