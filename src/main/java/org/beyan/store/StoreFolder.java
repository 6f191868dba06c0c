package org.beyan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a store on disk. While it is replaced, its successor grows in {@code NAME.building}
 * beside it and the old one waits in {@code NAME.replaced} until the successor has its place.
 */
final class StoreFolder {
  /** Name of the file that tells where the store is served. */
  private static final String ADDRESS = "served-at";

  private final Path path;

  StoreFolder(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  StoreFolder successor() {
    return sibling(".building");
  }

  private StoreFolder predecessor() {
    return sibling(".replaced");
  }

  private StoreFolder sibling(String suffix) {
    return new StoreFolder(path.resolveSibling(path.getFileName() + suffix));
  }

  /** Whether a TDB2 database stands here. */
  boolean holdsStore() throws IOException {
    return Files.isDirectory(path) && names().stream().anyMatch(StoreFolder::isGeneration);
  }

  private boolean isVacant() throws IOException {
    return Files.notExists(path) || (Files.isDirectory(path) && names().isEmpty());
  }

  private static boolean isGeneration(String name) {
    return name.matches("Data-\\d{4,}");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  /** Puts the old store back where a replacement was killed between its two steps. */
  void recover() throws IOException {
    if (isVacant() && predecessor().holdsStore()) {
      Files.deleteIfExists(path);
      Files.move(predecessor().path, path, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** A folder with other people's files in it is neither filled nor replaced. */
  void requireStoreOrVacancy() throws IOException {
    if (!isVacant() && !holdsStore()) {
      throw new IOException(path + " is neither a Beyan store nor an empty folder");
    }
  }

  void requireStore() throws IOException {
    if (!holdsStore()) {
      throw new NoSuchFileException(
          path.toString(), null, "no Beyan store here; 'beyan build' makes one");
    }
  }

  /** Takes the place of the given folder, whose content is deleted. */
  void replace(StoreFolder old) throws IOException {
    StoreFolder aside = old.predecessor();
    aside.delete();
    if (Files.exists(old.path)) {
      Files.move(old.path, aside.path, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(path, old.path, StandardCopyOption.ATOMIC_MOVE);
    aside.delete();
  }

  /** Writes down where the store can be asked, whole or not at all. */
  void announce(String url) throws IOException {
    Path draft = path.resolve(ADDRESS + ".new");
    Files.writeString(draft, url + "\n");
    Files.move(draft, path.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where the store can be asked; says nothing of whether its server still runs. */
  Optional<String> address() throws IOException {
    try {
      return Optional.of(Files.readString(path.resolve(ADDRESS)).strip());
    } catch (NoSuchFileException nowhere) {
      return Optional.empty();
    }
  }

  void withdraw() {
    try {
      Files.deleteIfExists(path.resolve(ADDRESS));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  void delete() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Length of all files of the database; TDB2 takes them in steps of 8 MiB. */
  long bytes() throws IOException {
    try (Stream<Path> tree = Files.walk(path)) {
      return tree.filter(file -> isGeneration(path.relativize(file).getName(0).toString()))
          .filter(Files::isRegularFile)
          .mapToLong(StoreFolder::length)
          .sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
