package org.beyan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files under a path, in the order of their names; hidden ones stay out. */
final class FileTree {
  private final Consumer<Found> files;
  private final Consumer<UnreadableArticleException> refused;

  /** Real paths of the folders that are open. */
  private final Deque<Path> open = new ArrayDeque<>();

  /**
   * @param found whether the file was found in a folder and not named by the user
   */
  record Found(Path file, boolean found) {}

  FileTree(Consumer<Found> files, Consumer<UnreadableArticleException> refused) {
    this.files = files;
    this.refused = refused;
  }

  void visit(Path named) {
    visit(named, false);
  }

  private void visit(Path path, boolean found) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (!Files.exists(path)) {
      boolean isLink = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      refuse(path, isLink ? "a link to nowhere" : "no such file or folder");
    } else if (found && !Files.isRegularFile(path)) {
      refuse(path, "neither a file nor a folder");
    } else {
      files.accept(new Found(path, found));
    }
  }

  private void folder(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (open.contains(real)) {
        refuse(folder, "a link back to a folder that holds it");
        return;
      }
      List<Path> entries = entries(folder);
      open.push(real);
      entries.forEach(entry -> visit(entry, true));
      open.pop();
    } catch (IOException e) {
      refuse(folder, Reasons.of(e));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void refuse(Path path, String why) {
    refused.accept(new UnreadableArticleException(path, 0, why));
  }
}
