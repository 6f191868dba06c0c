package org.beyan.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The corpora whose scores are watched, and what the scores were: {@code corpora.tsv} and {@code
 * expected.tsv} of a folder. Corpora that are not on this machine are left out.
 */
public final class WatchedCorpora {
  private final Map<String, Corpus> corpora = new LinkedHashMap<>();
  private final ExpectedScores expected;
  private final Path pins;

  private WatchedCorpora(ExpectedScores expected, Path pins) {
    this.expected = expected;
    this.pins = pins;
  }

  /**
   * @param home the folder that {@code data/evaluation} is in and that its paths start from
   * @throws IOException naming the line that is wrong
   */
  public static WatchedCorpora read(Path home) throws IOException {
    Path folder = home.resolve("data").resolve("evaluation");
    Path pins = folder.resolve("expected.tsv");
    WatchedCorpora watched = new WatchedCorpora(ExpectedScores.read(pins), pins);
    Path table = folder.resolve("corpora.tsv");
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    for (int number = 1; number < lines.size(); number++) {
      String[] cells = lines.get(number).split("\t", -1);
      if (cells.length != 2) {
        throw new IOException(table + ":" + (number + 1) + ": want corpus, path");
      }
      Path path = home.resolve(cells[1]).normalize();
      if (Files.exists(path)) {
        watched.corpora.put(cells[0], Corpus.open(path));
      }
    }
    return watched;
  }

  /** By name, in the order of the table. */
  public Map<String, Corpus> corpora() {
    return Collections.unmodifiableMap(corpora);
  }

  public ExpectedScores expected() {
    return expected;
  }

  /** Makes the expected scores what they are now. */
  public void pin() throws IOException {
    expected.write(pins);
  }
}
