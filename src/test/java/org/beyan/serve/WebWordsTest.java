package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beyan.store.NamedQuery;
import org.junit.jupiter.api.Test;

/** The interface's words: all that the pages ask for, once, and in all three languages. */
class WebWordsTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final Pattern ASKED =
      Pattern.compile("data-t(?:-label|-placeholder)?=\"([^\"]+)\"|\\bt\\('([^']+)'");

  /** Keys go through constants and parameters, too: any text of a page may be one. */
  private static final Pattern QUOTED = Pattern.compile("['\"]([\\w-]+)['\"]");

  private static final Pattern BEGINNING =
      Pattern.compile("\\bt(?:\\.or)?\\([^`')]*`([\\w-]+-)\\$\\{");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");

  @Test
  void everyWordThatPagesAskForIsThere() throws IOException {
    Set<String> keys =
        rows().stream()
            .map(row -> FORM.matcher(row.get(0)).replaceFirst(""))
            .collect(Collectors.toSet());

    assertThat(keys).containsAll(asked());
  }

  @Test
  void everyWordThatIsThereIsAskedForSomewhere() throws IOException {
    String pages = String.join("\n", pages());
    Set<String> quoted = found(QUOTED, pages);
    Set<String> beginnings = found(BEGINNING, pages);
    List<String> unused =
        rows().stream()
            .map(row -> FORM.matcher(row.get(0)).replaceFirst(""))
            .filter(key -> !key.equals("key") && !quoted.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .toList();

    assertThat(unused).isEmpty();
  }

  @Test
  void everyNamedQueryHasWordsForWhatItAnswers() throws IOException {
    assertThat(rows())
        .extracting(row -> row.get(0))
        .filteredOn(key -> key.startsWith("query-"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(NamedQuery.values()).map(query -> "query-" + query).toList());
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasItsLanguagesAndInThemTheSamePlacesToFill() throws IOException {
    for (List<String> row : rows()) {
      assertThat(row).as(row.get(0)).hasSize(4);
      List<String> said = row.subList(1, 4).stream().filter(word -> !word.isEmpty()).toList();
      boolean mayLack = FORM.matcher(row.get(0)).find();
      assertThat(said).as(row.get(0)).hasSizeGreaterThanOrEqualTo(mayLack ? 1 : 3);
      assertThat(said.stream().map(WebWordsTest::places).distinct()).as(row.get(0)).hasSize(1);
    }
  }

  /** Turkish and English know two forms, Russian four; {@code other} has to be there for all. */
  @Test
  void everyCountedWordHasTheFormsOfItsLanguages() throws IOException {
    Map<String, List<String>> byKey = new HashMap<>();
    rows().forEach(row -> byKey.put(row.get(0), row));
    for (String key : byKey.keySet().stream().filter(key -> key.endsWith(".other")).toList()) {
      String stem = FORM.matcher(key).replaceFirst("");
      assertThat(byKey.get(key)).as(key).doesNotContain("");
      for (String form : List.of("one", "few", "many")) {
        assertThat(byKey.get(stem + "." + form).get(2)).as(stem + "." + form).isNotEmpty();
      }
    }
  }

  /** Without JavaScript there are no words but these. */
  @Test
  void everyPageSaysThatItNeedsJavaScript() throws IOException {
    try (Stream<Path> files = Files.list(WEB)) {
      assertThat(files.filter(file -> file.toString().endsWith(".html")))
          .isNotEmpty()
          .allSatisfy(page -> assertThat(page).content().contains("<noscript>Bu sayfa JavaScript"));
    }
  }

  private static Set<String> places(String word) {
    return PLACE.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(WEB.resolve("words.tsv")).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  private static Set<String> asked() throws IOException {
    return pages().stream()
        .flatMap(page -> ASKED.matcher(page).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String pages) {
    return pattern.matcher(pages).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(WEB)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(html|js)"))
          .map(WebWordsTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
