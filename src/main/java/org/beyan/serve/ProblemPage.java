package org.beyan.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, told as everything else that goes wrong: never a stack trace. */
final class ProblemPage extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object message = request.getAttribute(ERROR_MESSAGE);
    ByteBuffer body =
        body(
            response.getStatus(),
            message == null ? null : message.toString(),
            response.getHeaders());
    response.write(true, body, callback);
    return true;
  }

  private static ByteBuffer body(int status, String reason, HttpFields.Mutable headers) {
    String title = HttpStatus.getMessage(status);
    // what failed inside is for the log
    boolean told = reason != null && !HttpStatus.isServerError(status);
    SecurityHeaders.addTo(headers);
    // Jetty itself has no other reason than that it stops, or has too much to do
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      headers.put(HttpHeader.RETRY_AFTER, Problem.RETRY_SECONDS);
    }
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    return ByteBuffer.wrap(new Problem(status, told ? reason : title).json());
  }
}
