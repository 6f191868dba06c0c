package org.beyan.serve;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What every answer forbids a browser. */
final class SecurityHeaders implements HttpConfiguration.Customizer {
  /** Nothing from anywhere else, nothing inline, no frame around us. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin");

  @Override
  public Request customize(Request request, HttpFields.Mutable headers) {
    addTo(headers);
    return request;
  }

  static void addTo(HttpFields.Mutable headers) {
    ALWAYS.forEach(headers::put);
  }
}
