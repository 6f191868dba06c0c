package org.beyan.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.beyan.TemporaryFolder;
import org.beyan.cli.BundledStore;
import org.beyan.store.GraphStore;

/** A server of the bundled articles, started once for all tests that only ask it. */
final class Served {
  private static final Served ONLY = new Served();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final GraphStore store;
  private final Server server;

  private Served() {
    folder = TemporaryFolder.create("beyan-served");
    try {
      store = GraphStore.open(BundledStore.copyTo(folder.resolve("store")));
      server = Server.start(store, ServerOptions.atPort(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  private void stop() {
    server.close();
    store.close();
    TemporaryFolder.delete(folder);
  }

  /** Ends in a slash. */
  static String url() {
    return ONLY.server.url();
  }

  static GraphStore store() {
    return ONLY.store;
  }

  /**
   * @param path without the first slash
   * @param headers names and values in turn
   */
  static HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url() + path)).GET(), headers);
  }

  static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws Exception {
    HttpRequest.Builder with = headers.length == 0 ? request : request.headers(headers);
    return CLIENT.send(with.build(), HttpResponse.BodyHandlers.ofString());
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return new JsonMapper().readTree(response.body());
  }

  static JsonNode json(String path) throws Exception {
    return json(get(path));
  }
}
