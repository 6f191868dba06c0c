package org.beyan.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.RowSet;
import org.beyan.serve.QueryFailure.Reason;

/** One other endpoint, asked over HTTP on a leash. */
final class RemoteEndpoint {
  private static final String JSON = "application/sparql-results+json";
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 307, 308);
  private static final int MOST_REDIRECTS = 3;
  private static final int OK = 200;
  private static final int LONGEST_ANSWER = 8 << 20;

  /** How soon a stopped query lets the other endpoint be. */
  private static final long MILLIS_BETWEEN_CHECKS = 20;

  private final URI first;
  private final Endpoints endpoints;
  private final Exchange exchange;
  private final Leash leash;

  /** Sends a request and gets the response. It follows no redirects. */
  @FunctionalInterface
  interface Exchange {
    CompletableFuture<HttpResponse<Void>> send(HttpRequest request, BodyHandler<Void> body);
  }

  static Exchange overHttp() {
    return Lazy.CLIENT::sendAsync;
  }

  /** Its threads start with the first SERVICE. */
  private static final class Lazy {
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  RemoteEndpoint(URI first, Endpoints endpoints, Exchange exchange, Leash leash) {
    this.first = first;
    this.endpoints = endpoints;
    this.exchange = exchange;
    this.leash = leash;
  }

  /**
   * @throws IOException if it does not answer with rows
   */
  RowSet answer(Query query) throws IOException {
    leash.askRemote();
    byte[] content = content(query.serialize());
    try {
      return RowSet.adapt(ResultSetFactory.fromJSON(new ByteArrayInputStream(content)));
    } catch (JenaException | org.apache.jena.atlas.json.JsonException wrong) {
      throw new IOException(first.getHost() + " does not answer with SPARQL results", wrong);
    }
  }

  private byte[] content(String query) throws IOException {
    URI endpoint = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      HttpResponse<Void> response = send(endpoint, query, content);
      if (response.statusCode() == OK) {
        return content.toByteArray();
      }
      if (!REDIRECTS.contains(response.statusCode())) {
        throw new IOException(endpoint.getHost() + " answers " + response.statusCode());
      }
      endpoint = redirected(endpoint, response);
    }
    throw new IOException(first.getHost() + " redirects again and again");
  }

  /** By the same rules as the first. */
  private URI redirected(URI from, HttpResponse<Void> response) throws IOException {
    String location = response.headers().firstValue("Location").orElse("");
    try {
      return endpoints
          .address(from.resolve(location).toString())
          .orElseThrow(
              () ->
                  leash.give(Reason.REFUSED, from.getHost() + " redirects to a host not allowed"));
    } catch (IllegalArgumentException wrong) {
      throw new IOException(from.getHost() + " redirects to nowhere", wrong);
    }
  }

  private HttpResponse<Void> send(URI endpoint, String query, ByteArrayOutputStream content)
      throws IOException {
    if (!endpoints.isPublic(endpoint)) {
      throw leash.give(
          Reason.REFUSED, endpoint.getHost() + " has an address that is not a public one");
    }
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Accept", JSON)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("User-Agent", "Beyan (federated SPARQL query)")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    return await(
        exchange.send(
            request,
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                chunk -> chunk.ifPresent(bytes -> gather(bytes, content)))));
  }

  private void gather(byte[] chunk, ByteArrayOutputStream content) {
    if (content.size() + chunk.length > LONGEST_ANSWER) {
      throw leash.give(Reason.TOO_LARGE, "The answer of " + first.getHost() + " is too long");
    }
    content.writeBytes(chunk);
  }

  private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer)
      throws IOException {
    try {
      while (true) {
        leash.check();
        try {
          return answer.get(MILLIS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          continue;
        }
      }
    } catch (ExecutionException failed) {
      leash.check();
      throw new IOException(
          first.getHost() + " cannot be asked: " + failed.getCause().getMessage(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw leash.give(Reason.STOPPED, "The query was stopped");
    } finally {
      answer.cancel(true);
    }
  }
}
