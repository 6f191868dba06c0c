package org.beyan.evaluate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.model.BaseModel;

/** A model and what is to be said of it. */
public final class TrainedModel {
  private final BaseModel model;
  private final String report;

  TrainedModel(BaseModel model, String report) {
    this.model = model;
    this.report = report;
  }

  static Span[] spans(List<org.beyan.article.Span> spans) {
    return spans.stream().map(span -> new Span(span.start(), span.end())).toArray(Span[]::new);
  }

  /** Size of the data and cross-validated scores, a line each. */
  public String report() {
    return report;
  }

  /** Writes the model so that equal models are equal files: without the time of their training. */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  private Map<String, byte[]> entries() throws IOException {
    ByteArrayOutputStream serialized = new ByteArrayOutputStream();
    model.serialize(serialized);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(serialized.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        boolean manifest = entry.getName().equals("manifest.properties");
        entries.put(entry.getName(), manifest ? timeless(content) : content);
      }
    }
    return entries;
  }

  private static byte[] timeless(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
