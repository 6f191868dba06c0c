package org.beyan.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;

/**
 * A SPARQL 1.1 query service somewhere, asked by POST.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
final class Endpoint {
  /** Set by a server of ours whose limit of rows has cut the answer. */
  private static final String CUT = "Beyan-Truncated";

  private static final int OK = 200;
  private static final int ERROR_BYTES = 64 << 10;
  private static final int ERROR_CHARACTERS = 500;
  private static final String PROBLEM = "application/problem+json";

  /** Longer than public endpoints let a query run; one that hangs does not keep us for ever. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(20))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private final String url;

  Endpoint(String url) {
    this.url = url;
  }

  Answer ask(Query query) throws IOException {
    try {
      HttpResponse<InputStream> response =
          CLIENT.send(request(query), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw new IOException(response.statusCode() + " " + said(response, body));
        }
        requireWhole(response);
        return answer(query, lang(query, response), body);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Endpoint " + url + ": interrupted", stopped);
    } catch (IOException | IllegalArgumentException | JenaException failed) {
      throw new IOException("Endpoint " + url + ": " + why(failed), failed);
    }
  }

  private HttpRequest request(Query query) {
    String form = "query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", hasRows(query) ? "application/sparql-results+json" : "text/turtle")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private static boolean hasRows(Query query) {
    return query.isSelectType() || query.isAskType();
  }

  private static Lang lang(Query query, HttpResponse<?> response) {
    Lang otherwise = hasRows(query) ? ResultSetLang.RS_JSON : Lang.TURTLE;
    return response
        .headers()
        .firstValue("Content-Type")
        .map(type -> RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "").strip()))
        .orElse(otherwise);
  }

  /** Part of an answer is not shown as if it were the whole. */
  private static void requireWhole(HttpResponse<?> response) throws IOException {
    if (response.headers().firstValue(CUT).isPresent()) {
      throw new IOException(
          "the answer has more rows than the server's limit; ask for fewer with LIMIT, or serve"
              + " with a higher --row-limit");
    }
  }

  private static Answer answer(Query query, Lang lang, InputStream body) {
    if (!hasRows(query)) {
      Graph graph = RDFParser.source(body).lang(lang).toGraph();
      return new Answer.Triples(Answers.turtle(graph));
    }
    QueryExecResult result = RowSetReaderRegistry.createReader(lang).readAny(body, new Context());
    return result.isBoolean()
        ? new Answer.Verdict(result.booleanResult())
        : Answers.rows(result.rowSet(), false);
  }

  /**
   * An error's body is a problem document (RFC 9457), or some page whose beginning tells enough.
   */
  private static String said(HttpResponse<?> response, InputStream body) throws IOException {
    String text = new String(body.readNBytes(ERROR_BYTES), StandardCharsets.UTF_8);
    String told =
        isProblem(response) ? new JsonMapper().readTree(text).path("detail").asText() : text;
    return told.length() > ERROR_CHARACTERS ? told.substring(0, ERROR_CHARACTERS) + "…" : told;
  }

  private static boolean isProblem(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
  }

  private static String why(Exception failed) {
    if (failed instanceof ConnectException) {
      return "nobody answers there";
    }
    return failed.getMessage() == null
        ? failed.getClass().getSimpleName()
        : OneLine.of(failed.getMessage());
  }
}
