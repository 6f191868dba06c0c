package org.beyan.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the spellings of one web address together. */
final class Address {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
  private static final Pattern DEFAULT_PORT = Pattern.compile("(?<=.):(?:80|443)?$");
  private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");
  private static final Pattern TRACKING = Pattern.compile("utm_[^=]*(?:=.*)?|fbclid(?:=.*)?");

  private Address() {}

  /**
   * Host in lower case; no fragment, default port, tracking parameters or slash at the end. Other
   * schemes than those of the web stay as they are.
   *
   * @return nothing if the address is not absolute
   */
  static Optional<String> canonical(String written) {
    try {
      URI uri = new URI(FORBIDDEN.matcher(bare(written)).replaceAll(Address::escaped));
      if (!uri.isAbsolute()) {
        return Optional.empty();
      }
      return isWeb(uri) ? web(uri) : Optional.of(uri.toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host in lower case, without its port. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether an address names a site and nothing on it. */
  static boolean isFrontPage(String canonical) {
    return canonical.indexOf('/', canonical.indexOf("://") + 3) < 0;
  }

  private static String bare(String written) {
    String stripped = written.strip();
    boolean bracketed = stripped.startsWith("<") && stripped.endsWith(">");
    return bracketed ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private static String escaped(MatchResult match) {
    return String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0));
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static Optional<String> web(URI uri) {
    if (uri.getRawAuthority() == null) {
      return Optional.empty();
    }
    String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
    Matcher port = DEFAULT_PORT.matcher(authority);
    String path = TRAILING_SLASHES.matcher(uri.getRawPath()).replaceFirst("");
    String query = query(uri);
    return Optional.of(
        uri.getScheme().toLowerCase(Locale.ROOT)
            + "://"
            + port.replaceFirst("")
            + path
            + (query.isEmpty() ? "" : "?" + query));
  }

  private static String query(URI uri) {
    return Optional.ofNullable(uri.getRawQuery()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
        .collect(Collectors.joining("&"));
  }
}
