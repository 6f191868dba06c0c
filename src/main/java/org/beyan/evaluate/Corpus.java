package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Annotated articles that a system is scored on. */
public sealed interface Corpus permits StatementCorpus, AttributionCorpus {
  /**
   * Opens what stands under a path: JSON lines with {@code statements} (our own gold), JSON lines
   * with {@code quotes} (attributions: source, cue and content spans), or a folder with {@code
   * text} and {@code attributions} (the same in brat's standoff format, as PolNeAR has it).
   *
   * @throws IOException naming what is wrong and where
   */
  static Corpus open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return BratFolder.read(path);
    }
    List<JsonNode> lines = JsonFields.lines(path);
    if (lines.isEmpty()) {
      throw new IOException(path + ": no annotated articles");
    }
    return lines.get(0).has("quotes")
        ? AttributionCorpus.ofLines(path, lines)
        : StatementCorpus.ofLines(path, lines);
  }

  /** File or folder name without ending. */
  String name();

  /** What a reader of articles has to read; {@code -} stands for {@link #standardInput}. */
  Path articles();

  /** The articles, where no file holds them in a form that readers know. */
  default InputStream standardInput() {
    return InputStream.nullInputStream();
  }

  /** Our own statements with borders as this corpus draws them. */
  default List<Scored> inItsConvention(List<Scored> ours) {
    return ours;
  }

  /** Scores what a system found; articles that the corpus does not have count for nothing. */
  Evaluation evaluate(Collection<Scored> system);
}
