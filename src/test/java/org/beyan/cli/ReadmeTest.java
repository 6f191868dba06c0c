package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands that README.md shows, in its order, and compares what they print.
 *
 * <p>A command is an indented line {@code $ ./beyan …}, its output the indented lines below it. In
 * that output {@code …} stands for any text within a line, and alone on the last line for all
 * further lines. The store and the files that commands write go to a temporary folder; {@code $ cat
 * FILE} puts the file that is shown there. Other commands are not run.
 *
 * <p>{@code -Dreadme.update} writes the real outputs into README.md, as long as they were; review
 * the diff.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String INDENT = "    ";
  private static final String RUN = INDENT + "$ ./beyan ";
  // runs until somebody stops it: ServeCommandTest starts one
  private static final String SERVE = RUN + "serve";
  private static final String CAT = INDENT + "$ cat ";
  private static final int WIDEST = 165;

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern SECONDS = Pattern.compile("\\d+\\.\\d s\\b");
  private static final Set<String> ASKING_A_STORE =
      Set.of("build", "who", "query", "timeline", "validate", "export", "remove", "compact");

  @TempDir private Path folder;

  /** A command or a file, and the lines shown below it. */
  private record Shown(String head, List<String> lines) {}

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    List<String> readme = Files.readAllLines(README);
    List<Shown> blocks = shown(readme);
    assertThat(blocks).hasSizeGreaterThan(8);
    Map<Shown, List<String>> printed = new LinkedHashMap<>();
    for (Shown block : blocks) {
      if (block.head.startsWith(CAT)) {
        Files.write(folder.resolve(block.head.substring(CAT.length())), block.lines);
      } else {
        printed.put(block, printed(block));
      }
    }
    if (System.getProperty("readme.update") != null) {
      Files.write(README, updated(readme, printed));
      return;
    }
    printed.forEach(
        (block, lines) ->
            assertThat(withShown(lines, block.lines)).as(block.head).isEqualTo(block.lines));
  }

  /** What was printed, with a shown line in the place of each that it stands for. */
  private static List<String> withShown(List<String> printed, List<String> shown) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      if (i < shown.size() && shown.get(i).equals("…")) {
        lines.add("…");
        return lines;
      }
      boolean same = i < shown.size() && pattern(shown.get(i)).matcher(printed.get(i)).matches();
      lines.add(same ? shown.get(i) : printed.get(i));
    }
    return lines;
  }

  private static List<Shown> shown(List<String> readme) {
    List<Shown> blocks = new ArrayList<>();
    for (String line : readme) {
      if (line.startsWith(INDENT + "$ ")) {
        blocks.add(new Shown(line, new ArrayList<>()));
      } else if (!blocks.isEmpty() && (line.startsWith(INDENT) || line.isBlank())) {
        blocks.get(blocks.size() - 1).lines.add(line.isBlank() ? "" : line.substring(4));
      } else {
        blocks.add(new Shown("", new ArrayList<>()));
      }
    }
    return blocks.stream()
        .filter(block -> block.head.startsWith(RUN) || block.head.startsWith(CAT))
        .filter(block -> !block.head.startsWith(SERVE))
        .map(block -> new Shown(block.head, withoutBlankEnd(block.lines)))
        .toList();
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private List<String> printed(Shown block) {
    Ran run = beyan(arguments(block.head.substring(RUN.length())));
    assertThat(run.code()).as(block.head + "\n" + run.err()).isZero();
    String out = run.err() + run.out();
    return withoutBlankEnd(
        out.replace(folder + "/", "").lines().map(String::stripTrailing).toList());
  }

  private Object[] arguments(String command) {
    List<String> words =
        WORD.matcher(command)
            .results()
            .map(ReadmeTest::unquoted)
            .collect(Collectors.toCollection(ArrayList::new));
    // not every word can be a path: a file system without Unicode refuses "Türkiye"
    Set<String> files = Set.of(folder.toFile().list());
    for (int i = 1; i < words.size(); i++) {
      boolean written = Set.of("-o", "--store").contains(words.get(i - 1));
      if (written || files.contains(words.get(i))) {
        words.set(i, folder.resolve(words.get(i)).toString());
      }
    }
    if (ASKING_A_STORE.contains(words.get(0)) && !words.contains("--store")) {
      words.addAll(List.of("--store", folder.resolve("store").toString()));
    }
    return words.toArray();
  }

  private static String unquoted(MatchResult word) {
    return Arrays.asList(word.group(1), word.group(2), word.group(3)).stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(Pattern.quote(shown).replace("…", "\\E.*\\Q"));
  }

  /** As many lines of each output as were shown before. */
  private static List<String> updated(List<String> readme, Map<Shown, List<String>> printed) {
    List<String> updated = new ArrayList<>();
    int next = 0;
    while (next < readme.size()) {
      String line = readme.get(next++);
      updated.add(line);
      for (Map.Entry<Shown, List<String>> one : printed.entrySet()) {
        if (one.getKey().head.equals(line)) {
          updated.addAll(newLines(one.getKey().lines, one.getValue()));
          next += one.getKey().lines.size();
        }
      }
    }
    return updated;
  }

  private static List<String> newLines(List<String> shown, List<String> printed) {
    int rest = shown.indexOf("…");
    int most = rest < 0 ? printed.size() : Math.min(rest, printed.size());
    List<String> lines = new ArrayList<>();
    printed.stream().limit(most).map(ReadmeTest::shortened).forEach(lines::add);
    if (most < printed.size()) {
      lines.add(INDENT + "…");
    }
    return lines;
  }

  private static String shortened(String line) {
    String steady = SECONDS.matcher(line).replaceAll(Matcher.quoteReplacement("… s"));
    String cut = steady.length() > WIDEST ? steady.substring(0, WIDEST - 1) + "…" : steady;
    return cut.isEmpty() ? "" : INDENT + cut;
  }
}
