package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beyan.serve.QueryFailure.Reason;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server promises by HTTP itself: conditions, statuses, methods, parameters. */
class HttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws Exception {
    return Served.send(
        HttpRequest.newBuilder(URI.create(Served.url() + path))
            .method(method, BodyPublishers.noBody()),
        headers);
  }

  private static HttpResponse<String> postForm(HttpRequest.BodyPublisher form) throws Exception {
    return Served.send(
        HttpRequest.newBuilder(URI.create(Served.url() + "beyan/sparql")).POST(form),
        "Content-Type",
        FORM);
  }

  private static Set<String> words(HttpResponse<String> answer, String header) {
    return answer.headers().allValues(header).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/events?a=TR", "api/events?b=TR", "api/events?a=TR&b="})
  void tellsEventsOfOneState(String path) throws Exception {
    JsonNode rows = Served.json(path).get("rows");

    assertThat(rows).isNotEmpty();
    assertThat(rows).allSatisfy(row -> assertThat(row.get("parties").toString()).contains("TR"));
  }

  @ParameterizedTest
  @CsvSource({
    "api/none, 404",
    "api/most-quoted-speakers?nix=1, 400",
    "api/most-quoted-speakers.rq?nix=1, 400",
    "api/most-quoted-speakers?format=xls, 400",
    "api/about?nix=1, 400",
    "api/suggest?for=nobody, 400",
    "api/suggest?lang=xx, 400",
    "api/events?from=yesterday, 400",
    "api/openapi.json?nix=1, 400",
    "api/?nix=1, 400"
  })
  void tellsWhatIsWrongEvenIfTheClientHasSomething(String path, int status) throws Exception {
    String current =
        Served.get("api/most-quoted-speakers").headers().firstValue("ETag").orElseThrow();

    for (String known : List.of("*", current)) {
      HttpResponse<String> answer = Served.get(path, "If-None-Match", known);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/",
        "api/openapi.json",
        "api/events?a=TR",
        "api/about",
        "api/facets",
        "api/most-quoted-speakers.rq",
        "web/base.css"
      })
  void sendsNothingTwice(String path) throws Exception {
    String tag = Served.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(Served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aPageOfNothingIsNotFoundWhateverTheClientHas() throws Exception {
    HttpResponse<String> page =
        Served.get("id/statement/none", "Accept", "text/html", "If-None-Match", "*");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void saysWhetherAQueryMaySucceedLater(Reason reason) {
    Problem problem = Problem.of(new QueryFailure(reason, "why"));
    JsonNode told = problem.document();

    assertThat(told.get("status").asInt())
        .isEqualTo(
            switch (reason) {
              case REFUSED -> 400;
              case TOO_LARGE -> 422;
              case FAILED -> 500;
              case TIMED_OUT, BUSY, STOPPED -> 503;
            });
    assertThat(problem.retryAfter().isPresent())
        .isEqualTo(reason == Reason.BUSY || reason == Reason.STOPPED);
    if (told.get("type").asText().equals("about:blank")) {
      assertThat(told.get("title").asText()).isIn("Bad Request", "Server Error");
    }
  }

  @ParameterizedTest
  @CsvSource({"500, Server Error", "503, Service Unavailable", "400, secret"})
  void keepsWhatFailedInsideToItself(int status, String told) throws Exception {
    org.eclipse.jetty.server.Server jetty =
        new org.eclipse.jetty.server.Server(new InetSocketAddress("127.0.0.1", 0));
    jetty.setErrorHandler(new ProblemPage());
    jetty.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            Response.writeError(request, response, callback, status, "secret");
            return true;
          }
        });
    jetty.start();
    try {
      HttpResponse<String> answer = Served.send(HttpRequest.newBuilder(jetty.getURI()));
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(Served.json(answer).get("detail").asText()).isEqualTo(told);
      assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    } finally {
      jetty.stop();
    }
  }

  @Test
  void saysWhyAFormIsNotRead() throws Exception {
    byte[] large = "#".repeat(2 << 20).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> chunked =
        postForm(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
    String keys =
        IntStream.range(0, 3000).mapToObj(i -> "k" + i + "=1").collect(Collectors.joining("&"));
    HttpResponse<String> many = postForm(BodyPublishers.ofString(keys));

    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(many.statusCode()).isEqualTo(413);
    assertThat(Served.json(many).get("detail").asText()).contains("parameters");
    assertThat(Served.json(postForm(BodyPublishers.ofString("query=%zz"))).get("detail").asText())
        .contains("not encoded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "web/base.css", "api/", "api/most-quoted-speakers", "api/about"})
  void saysThatAnAnswerMayComeCompressed(String path) throws Exception {
    HttpResponse<String> plain = Served.get(path);
    String tag = plain.headers().firstValue("ETag").orElseThrow();

    assertThat(words(plain, "Vary")).contains("Accept-Encoding");
    assertThat(words(Served.get(path, "If-None-Match", tag), "Vary")).contains("Accept-Encoding");
    assertThat(Served.get(path, "Accept-Encoding", "gzip").headers().allValues("Vary"))
        .containsOnlyOnce("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "beyan",
        "beyan/data",
        "beyan/sparql",
        "api/about",
        "api/stop",
        "web/base.css"
      })
  void takesTheMethodsThatItNames(String path) throws Exception {
    HttpResponse<String> options = send("OPTIONS", path);
    Set<String> allowed = words(options, "Allow");

    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(allowed).contains("OPTIONS").doesNotContain("TRACE");
    for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE")) {
      HttpResponse<String> answer = send(method, path);
      assertThat(answer.statusCode() == 405).as(method).isEqualTo(!allowed.contains(method));
      if (answer.statusCode() == 405) {
        assertThat(words(answer, "Allow")).isEqualTo(allowed);
      }
    }
  }

  @Test
  void describesTheWholeApi() throws Exception {
    JsonNode paths = Served.json("api/openapi.json").get("paths");

    assertThat(paths.at("/~1api~1stop/post/responses/204").isMissingNode()).isFalse();
    assertThat(paths.at("/~1api~1openapi.json/get").isMissingNode()).isFalse();
    assertThat(paths.at("/~1api~1most-quoted-speakers.rq/get").isMissingNode()).isFalse();
    assertThat(paths.at("/~1api~1suggest/get/responses/400").isMissingNode()).isFalse();
    assertThat(paths.at("/~1api~1suggest/get/parameters").toString())
        .contains("{\"type\":\"integer\",\"default\":10}");
    for (JsonNode other : Served.json("api/").get("others")) {
      JsonNode get = paths.at("/~1api~1" + other.get("name").asText() + "/get");
      assertThat(get.get("parameters").size()).isEqualTo(other.get("parameters").size());
    }
  }
}
