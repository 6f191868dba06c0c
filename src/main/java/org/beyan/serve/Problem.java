package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** What went wrong with a request, told as a problem document (RFC 9457). */
final class Problem extends Exception {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final int UNPROCESSABLE = 422;
  static final String RETRY_SECONDS = "5";

  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;
  private final String title;

  /** Whether the same request may succeed in a while. */
  private final boolean passing;

  private Problem(int status, String type, String title, String detail, boolean passing) {
    super(detail);
    this.status = status;
    this.type = type;
    this.title = title;
    this.passing = passing;
  }

  /**
   * Nothing more than its status (RFC 9457, 4.2.1).
   *
   * @param status of HTTP
   * @param detail what went wrong this time, for the user's eyes
   */
  Problem(int status, String detail) {
    this(status, "about:blank", HttpStatus.getMessage(status), detail, false);
  }

  static Problem badRequest(String detail) {
    return new Problem(HttpServletResponse.SC_BAD_REQUEST, detail);
  }

  static Problem notFound(String detail) {
    return new Problem(HttpServletResponse.SC_NOT_FOUND, detail);
  }

  /** What the failure of a query is in HTTP. */
  static Problem of(QueryFailure failure) {
    return switch (failure.reason()) {
      case REFUSED -> badRequest(failure.getMessage());
      case TOO_LARGE -> of(failure, UNPROCESSABLE, false);
      case TIMED_OUT -> of(failure, HttpServletResponse.SC_SERVICE_UNAVAILABLE, false);
      case STOPPED, BUSY -> of(failure, HttpServletResponse.SC_SERVICE_UNAVAILABLE, true);
      case FAILED ->
          new Problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, failure.getMessage());
    };
  }

  /** Part of a graph would pass for the graph. */
  static Problem tooManyTriples(int limit) {
    return new Problem(
        HttpServletResponse.SC_FORBIDDEN,
        "This has more than " + limit + " triples; 'beyan export' writes everything");
  }

  /** One of our own types, told apart by programs. */
  private static Problem of(QueryFailure failure, int status, boolean passing) {
    String reason = failure.reason().toString();
    return new Problem(
        status,
        "urn:beyan:problem:" + reason.replace(' ', '-'),
        Character.toUpperCase(reason.charAt(0)) + reason.substring(1),
        failure.getMessage(),
        passing);
  }

  static Problem tooLarge(long bytes) {
    return new Problem(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "A request has at most " + bytes + " bytes");
  }

  ObjectNode document() {
    ObjectNode document = Json.object();
    document.put("type", type);
    document.put("title", title);
    document.put("status", status);
    document.put("detail", getMessage());
    return document;
  }

  byte[] json() {
    return Json.bytes(document());
  }

  /** Seconds after which the same request may succeed. */
  Optional<String> retryAfter() {
    return passing ? Optional.of(RETRY_SECONDS) : Optional.empty();
  }

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", seconds));
    response.setHeader("ETag", null);
    response.setContentType(MEDIA_TYPE);
    response.getOutputStream().write(json());
  }
}
