package org.beyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackageTableTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[a-z]+`|\\(root\\)) \\|[^|]*\\|([^|]*)\\|[^|]*\\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`|\\(root\\)");

  @Test
  void contributingShowsWhatTheArchitectureTestHolds() throws IOException {
    Map<String, Set<String>> shown = new TreeMap<>();
    Matcher rows = ROW.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
    while (rows.find()) {
      shown.put(names(rows.group(1)).iterator().next(), names(rows.group(2)));
    }

    assertThat(shown).containsExactlyInAnyOrderEntriesOf(ArchitectureTest.MAY_USE);
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell).results().map(PackageTableTest::name).collect(Collectors.toSet());
  }

  private static String name(MatchResult found) {
    return found.group(1) == null ? "" : found.group(1);
  }
}
