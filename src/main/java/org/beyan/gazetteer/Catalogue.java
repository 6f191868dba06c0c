package org.beyan.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of all files by key, those of a user's files before those that ship. */
final class Catalogue {
  private static final String FOLDER = "/data/gazetteer/";

  private final Map<Table, Map<String, Row>> rows = new EnumMap<>(Table.class);
  private final MessageDigest digest = sha256();

  private Catalogue() {
    for (Table table : Table.values()) {
      rows.put(table, new LinkedHashMap<>());
    }
  }

  static Catalogue bundled() {
    return onClassPath(FOLDER);
  }

  /**
   * The files of a folder of the class path, all of which must be there.
   *
   * @param folder between slashes
   */
  static Catalogue onClassPath(String folder) {
    Catalogue catalogue = new Catalogue();
    for (Table table : Table.values()) {
      catalogue.add(table, folder + table.file, resource(folder + table.file));
    }
    return catalogue;
  }

  /** What ships, with the files of a directory; files of other names are not read. */
  static Catalogue extendedBy(Path directory) throws IOException {
    Catalogue catalogue = bundled();
    List<Table> present = new ArrayList<>(List.of(Table.values()));
    present.removeIf(table -> !Files.exists(directory.resolve(table.file)));
    if (present.isEmpty()) {
      throw new IOException(directory + ": no gazetteer file such as persons.tsv there");
    }
    for (Table table : present) {
      Path file = directory.resolve(table.file);
      catalogue.add(table, file.toString(), Files.readAllBytes(file));
    }
    return catalogue;
  }

  Collection<Row> rows(Table table) {
    return rows.get(table).values();
  }

  void forEach(Table table, Consumer<Row> use) {
    rows(table).forEach(use);
  }

  /** SHA-256 of the files as they were read. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void add(Table table, String place, byte[] bytes) {
    digest.update(table.file.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    Map<String, Row> here = rows.get(table);
    table.read(place, bytes).forEach(row -> here.put(table.key(row), row));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the class path: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
