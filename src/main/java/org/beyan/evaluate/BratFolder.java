package org.beyan.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beyan.article.Span;
import org.beyan.evaluate.AttributionCorpus.AttributedArticle;
import org.beyan.evaluate.AttributionCorpus.Attribution;

/**
 * Attributions in brat's standoff format: {@code text/NAME.txt} and {@code
 * attributions/NAME_ANNOTATOR.ann}.
 *
 * <p>A T line is a stretch of text ({@code T1 TAB Source 89 106 TAB words}, offsets in code points,
 * pieces joined by semicolons), an E line an attribution made of them ({@code E1 TAB Attribution:T4
 * Content:T3 Cue:T2 Source:T1}). Of several annotators the first by name counts, as in PolNeAR's
 * scorer.
 */
final class BratFolder {
  private BratFolder() {}

  static AttributionCorpus read(Path folder) throws IOException {
    Map<String, Path> annotations = annotations(folder.resolve("attributions"));
    List<AttributedArticle> articles = new ArrayList<>();
    for (Path file : files(folder.resolve("text"), ".txt")) {
      Path annotation = annotations.get(JsonFields.name(file));
      if (annotation != null) {
        articles.add(article(file, annotation));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException(folder + ": no texts with annotations in text/ and attributions/");
    }
    return new AttributionCorpus(
        folder.toAbsolutePath().normalize().getFileName().toString(),
        articles,
        Path.of("-"),
        lines(articles));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, Path> annotations(Path folder) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    for (Path file : files(folder, ".ann")) {
      String name = JsonFields.name(file);
      annotations.putIfAbsent(name.substring(0, Math.max(0, name.lastIndexOf('_'))), file);
    }
    return annotations;
  }

  private static AttributedArticle article(Path file, Path annotation) throws IOException {
    Map<String, List<Span>> stretches = new HashMap<>();
    List<String> events = new ArrayList<>(); // they may name stretches that stand below them
    int number = 0;
    for (String line : Files.readAllLines(annotation, StandardCharsets.UTF_8)) {
      number++;
      try {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("T")) {
          stretches.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
        } else if (line.startsWith("E")) {
          events.add(cells[1]);
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
        throw new IOException(annotation + ":" + number + ": not brat's format: " + line, broken);
      }
    }
    return new AttributedArticle(
        JsonFields.name(file),
        Files.readString(file),
        events.stream()
            .map(
                event ->
                    new Attribution(
                        spans(event, "Content", stretches), spans(event, "Source", stretches)))
            .toList());
  }

  private static List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String piece : offsets.split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  /** Several arguments of one role are numbered: Content, Content2. */
  private static List<Span> spans(String event, String role, Map<String, List<Span>> stretches) {
    return Stream.of(event.split(" ", -1))
        .map(argument -> argument.split(":", 2))
        .filter(argument -> argument.length == 2)
        .filter(argument -> argument[0].replaceAll("\\d+$", "").equals(role))
        .flatMap(argument -> stretches.getOrDefault(argument[1], List.of()).stream())
        .toList();
  }

  private static byte[] lines(List<AttributedArticle> articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (AttributedArticle article : articles) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("id", article.id());
      fields.put("text", article.text());
      lines.append(json.writeValueAsString(fields)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
