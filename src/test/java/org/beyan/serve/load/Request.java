package org.beyan.serve.load;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A question to the JSON API.
 *
 * @param query name of a named query, or of an answer made otherwise
 */
record Request(String query, Map<String, String> arguments) {
  String path() {
    return "/api/"
        + query
        + arguments.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(joining("&", "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
