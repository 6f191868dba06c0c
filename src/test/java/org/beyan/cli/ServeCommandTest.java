package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, as users run it. */
class ServeCommandTest {
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  /** Two million rows: a second or more. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a a beyan:Statement . ?b a beyan:Statement . ?c a beyan:Issue }";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private Path store;
  private Process server;
  private String url;

  @BeforeEach
  void start() throws IOException {
    store = BundledStore.copyTo(folder.resolve("store"));
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.beyan.cli.Beyan",
                "serve",
                "--port",
                "0",
                "--store",
                store.toString())
            .redirectError(folder.resolve("err").toFile())
            .start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    assertThat(line).as(Files.readString(folder.resolve("err"))).isNotNull();
    Matcher told = URL.matcher(line);
    assertThat(told.find()).as(line).isTrue();
    url = told.group();
  }

  @AfterEach
  void kill() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  private void stop() throws InterruptedException {
    server.destroy();
    assertThat(server.waitFor(40, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void otherCommandsAskThroughIt() throws Exception {
    assertThat(Files.readString(store.resolve("served-at")).strip()).isEqualTo(url);
    for (List<String> command :
        List.of(
            List.of("who", "--speaker", "Erdoğan", "--about", "rusya"),
            List.of("query", "most-quoted-speakers", "--format", "csv"),
            List.of("query", "ASK { ?s a beyan:Statement }"),
            List.of("timeline", "--between", "RU", "TR", "--format", "markdown"))) {
      Ran through = run(command, store);

      assertThat(through.code()).as(through.err()).isZero();
      assertThat(through.out()).isEqualTo(run(command, BundledStore.path()).out());
    }
  }

  private static Ran run(List<String> command, Path store) {
    String[] arguments = new String[command.size() + 2];
    command.toArray(arguments);
    arguments[command.size()] = "--store";
    arguments[command.size() + 1] = store.toString();
    return Ran.beyan((Object[]) arguments);
  }

  @Test
  void whatWouldWriteIsRefusedAndNamesTheServer() throws Exception {
    for (List<String> command :
        List.of(
            List.of("build"), List.of("build", "--fresh"), List.of("compact"), List.of("export"))) {
      Ran refused = run(command, store);

      assertThat(refused.code()).isEqualTo(Beyan.FAILED);
      assertThat(refused.err().lines()).hasSize(1);
      assertThat(refused.err()).contains(store.toString(), url);
    }
    stop();

    assertThat(store.resolve("served-at")).doesNotExist();
    assertThat(run(List.of("validate"), store).code()).isZero();
  }

  @Test
  void aQueryThatRunsEndsBeforeTheServerDoes() throws Exception {
    CompletableFuture<HttpResponse<String>> answer =
        CLIENT.sendAsync(query(SLOW), HttpResponse.BodyHandlers.ofString());
    Thread.sleep(300);
    stop();

    assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(
            CLIENT
                .sendAsync(query("ASK {}"), HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> failure.getCause())
                .get())
        .isInstanceOf(ConnectException.class);
  }

  private HttpRequest query(String sparql) {
    return HttpRequest.newBuilder(
            URI.create(
                url + "beyan/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8)))
        .build();
  }

  @Test
  void aServerThatStopsIsNoLongerNamed() throws Exception {
    CompletableFuture<HttpResponse<String>> answer =
        CLIENT.sendAsync(query(SLOW), HttpResponse.BodyHandlers.ofString());
    Thread.sleep(300);
    server.destroy();
    while (Files.exists(store.resolve("served-at"))) {
      Thread.sleep(5);
    }
    Ran refused = run(List.of("who", "--limit", "1"), store);

    assertThat(refused.err()).contains("is in use by").doesNotContain(url);
    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(server.waitFor(40, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aKilledServerLeavesAStoreThatOpens() throws Exception {
    server.destroyForcibly().waitFor();
    assertThat(store.resolve("served-at")).exists();

    assertThat(run(List.of("who", "--limit", "1"), store).code()).isZero();
    assertThat(store.resolve("served-at")).doesNotExist();
  }
}
