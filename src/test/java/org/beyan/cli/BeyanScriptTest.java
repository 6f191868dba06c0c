package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code ./beyan} in a copied project whose Maven only counts its calls and whose Java says
 * how it was called, or runs the classes under test.
 */
@DisabledOnOs(OS.WINDOWS)
class BeyanScriptTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo build >>builds
      sleep "${MAVEN_SLEEPS:-0}"
      [ ! -f broken ] || { echo 'this source is broken'; exit 1; }
      echo jar >target/beyan-0.0-all.jar
      """;

  private static final String ECHOING_JAVA =
      """
      #!/bin/sh
      echo "locale $(locale charmap)"
      for argument; do echo "$argument"; done
      """;

  /** Puts the classes under test in the jar's place. */
  private static final String RUNNING_JAVA =
      """
      #!/bin/sh
      while [ "$1" != -jar ]; do shift; done
      shift 2
      exec "%s" -Dfile.encoding=UTF-8 %s -cp "%s" org.beyan.cli.Beyan "$@"
      """;

  private record Started(Process process, Path err) {}

  @TempDir private Path folder;
  private Path home;
  private Path jdk;

  @BeforeEach
  void copyTheProject() throws IOException {
    home = folder.resolve("a project");
    jdk = folder.resolve("jdk");
    for (String source : List.of("src/main", "ontology", "queries", "data", "target")) {
      Files.createDirectories(home.resolve(source));
    }
    Files.createFile(home.resolve("pom.xml"));
    script(home.resolve("beyan"), Files.readString(Path.of("beyan")));
    script(home.resolve("mvnw"), MAVEN);
    Files.createDirectories(jdk.resolve("bin"));
    script(jdk.resolve("bin/java"), ECHOING_JAVA);
  }

  @Test
  void buildsOnceAndThenRuns() throws IOException, InterruptedException {
    Ran first = run(home.resolve("beyan"), "who", "two words", "*");
    Ran second = run(home.resolve("beyan"), "who");

    assertThat(first.err()).startsWith("Building Beyan");
    assertThat(first.lines())
        .contains("-Dbeyan.home=" + home.toRealPath())
        .endsWith("" + home.toRealPath().resolve("target/beyan.jar"), "who", "two words", "*");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainAfterAChangeAndAfterADeletion() throws IOException, InterruptedException {
    Path source = Files.createFile(home.resolve("src/main/A.java"));
    run(home.resolve("beyan"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    run(home.resolve("beyan"));
    assertThat(builds()).isEqualTo(2);

    Files.delete(source);
    Files.setLastModifiedTime(
        home.resolve("src/main"), FileTime.from(Instant.now().plusSeconds(5)));
    run(home.resolve("beyan"));
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void tellsWhyABuildFailedAndKeepsTheOldJar() throws IOException, InterruptedException {
    run(home.resolve("beyan"));
    Files.createFile(home.resolve("broken"));
    Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    Ran run = run(home.resolve("beyan"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("this source is broken").contains("beyan: the build failed");
    assertThat(home.resolve("target/beyan.jar")).exists();
    assertThat(home.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void buildsOnceForTwoThatStartTogether() throws IOException, InterruptedException {
    Started first = start(Map.of("MAVEN_SLEEPS", "1"), home.resolve("beyan"));
    Started second = start(Map.of("MAVEN_SLEEPS", "1"), home.resolve("beyan"));

    assertThat(finished(first).code()).isZero();
    assertThat(finished(second).code()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void passesTheLockOfAKilledBuildBy() throws IOException, InterruptedException {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectory(home.resolve("target/build.lock"));
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

    assertThat(run(home.resolve("beyan")).code()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void runsThroughALinkFromAnyFolder() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("beyan"));

    assertThat(run(link).lines()).contains("-Dbeyan.home=" + home.toRealPath());
  }

  @Test
  void saysThatThereIsNoJava() throws IOException, InterruptedException {
    Ran run = finished(start(Map.of("JAVA_HOME", "/none"), home.resolve("beyan")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .containsExactly("beyan: no /none/bin/java here; Beyan needs a JDK, 17 or newer");
  }

  @Test
  void givesJavaALocaleOfUtf8WhateverTheShellHas() throws IOException, InterruptedException {
    for (Map<String, String> shell :
        List.of(
            Map.of("LC_ALL", "C"),
            Map.of("LC_ALL", "", "LANG", ""),
            Map.of("LC_ALL", "", "LANG", "xx_YY.UTF-8"))) {
      assertThat(finished(start(shell, home.resolve("beyan"))).lines())
          .as(shell.toString())
          .startsWith("locale UTF-8");
    }
  }

  @Test
  void understandsTurkishAndRussianArgumentsInAnyLocale() throws IOException, InterruptedException {
    Ran expected =
        beyan("who", "--speaker", "Lavrov", "--about", "Turkey", "--store", BundledStore.path());
    for (String option : List.of("-Duser.language=en", "-Duser.language=tr -Duser.country=TR")) {
      script(jdk.resolve("bin/java"), runningJava(option));
      Ran run =
          finished(
              start(
                  Map.of("LC_ALL", "C"),
                  home.resolve("beyan"),
                  "who",
                  "--speaker",
                  "ЛАВРОВ",
                  "--about",
                  "TÜRKİYE",
                  "--store",
                  BundledStore.path().toString()));
      assertThat(run.out()).as(run.err()).isEqualTo(expected.out()).contains("Türkiye");
    }
  }

  private static String runningJava(String option) {
    return String.format(
        RUNNING_JAVA,
        Path.of(System.getProperty("java.home"), "bin", "java"),
        option,
        System.getProperty("java.class.path"));
  }

  private Ran run(Path script, String... arguments) throws IOException, InterruptedException {
    return finished(start(Map.of(), script, arguments));
  }

  private Started start(Map<String, String> environment, Path script, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Path err = Files.createTempFile(folder, "err", "");
    return new Started(builder.redirectError(err.toFile()).start(), err);
  }

  private static Ran finished(Started started) throws IOException, InterruptedException {
    byte[] out = started.process.getInputStream().readAllBytes();
    int code = started.process.waitFor();
    return new Ran(code, new String(out, StandardCharsets.UTF_8), Files.readString(started.err));
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
