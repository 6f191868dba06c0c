package org.beyan.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pages, styles, modules and the libraries that they load, from the class path.
 *
 * <p>A name has no slash and no second dot before its ending, so that no request leaves the folder
 * of the web files; libraries are a closed list.
 */
final class WebFiles extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> PAGES =
      Map.of(
          "/", "index.html",
          "/pair", "pair.html",
          "/matrix", "matrix.html",
          "/sparql", "sparql.html",
          "/about", "about.html",
          "/favicon.ico", "favicon.svg");

  private static final Pattern OURS =
      Pattern.compile("/web/([a-z0-9-]+\\.(?:html|css|js|tsv|svg))");

  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String CODEMIRROR = JARS + "codemirror/5.65.19/";
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/lib/d3.min.js", JARS + "d3/7.9.0/dist/d3.min.js",
          "/lib/codemirror/codemirror.js", CODEMIRROR + "lib/codemirror.js",
          "/lib/codemirror/codemirror.css", CODEMIRROR + "lib/codemirror.css",
          "/lib/codemirror/sparql.js", CODEMIRROR + "mode/sparql/sparql.js",
          "/lib/codemirror/matchbrackets.js", CODEMIRROR + "addon/edit/matchbrackets.js");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "tsv", "text/tab-separated-values;charset=utf-8",
          "svg", "image/svg+xml");

  /** Set while pages are written: then every request reads its file anew. */
  private static final boolean LIVE = Boolean.getBoolean("beyan.web.live");

  /** What there is; of names that nothing has, anybody can ask for any number. */
  private final transient Map<String, Content> read = new ConcurrentHashMap<>();

  /** What is sent. */
  private record Content(byte[] bytes, String mediaType, String tag) {}

  /** Where the files of a request path are, by the servlet's paths. */
  static String[] paths() {
    // the servlet's path of the root alone is empty; "/" would be whatever nothing else answers
    Stream<String> pages = PAGES.keySet().stream().map(page -> page.equals("/") ? "" : page);
    return Stream.concat(pages, Stream.of("/web/*", "/lib/*")).toArray(String[]::new);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> resource = resource(request.getRequestURI());
    if (resource.isEmpty() || !send(resource.get(), request, response)) {
      Problem.notFound("There is no page " + request.getRequestURI()).send(response);
    }
  }

  private static Optional<String> resource(String path) {
    if (PAGES.containsKey(path)) {
      return Optional.of("/web/" + PAGES.get(path));
    }
    Matcher ours = OURS.matcher(path);
    return ours.matches()
        ? Optional.of("/web/" + ours.group(1))
        : Optional.ofNullable(LIBRARIES.get(path));
  }

  /**
   * Sends a page with the status that the response already has.
   *
   * @param name such as {@code statement.html}
   * @return whether there is one
   */
  boolean sendPage(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return send("/web/" + name, request, response);
  }

  private boolean send(String resource, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Content> found = content(resource);
    if (found.isPresent()) {
      Content content = found.get();
      response.setContentType(content.mediaType());
      if (!Freshness.isCurrent(content.tag(), request, response)) {
        response.getOutputStream().write(content.bytes());
      }
    }
    return found.isPresent();
  }

  private Optional<Content> content(String resource) {
    Optional<Content> known = LIVE ? Optional.empty() : Optional.ofNullable(read.get(resource));
    if (known.isPresent()) {
      return known;
    }
    Optional<Content> loaded = load(resource);
    loaded.ifPresent(content -> read.put(resource, content));
    return loaded;
  }

  private static Optional<Content> load(String resource) {
    try (InputStream file = WebFiles.class.getResourceAsStream(resource)) {
      if (file == null) {
        return Optional.empty();
      }
      byte[] bytes = file.readAllBytes();
      String ending = resource.substring(resource.lastIndexOf('.') + 1);
      return Optional.of(new Content(bytes, MEDIA_TYPES.get(ending), Freshness.tag(bytes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
