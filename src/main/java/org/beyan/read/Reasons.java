package org.beyan.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** What went wrong with a file, in words for its user. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof EOFException) {
      return "ends early: the file is truncated";
    } else if (e instanceof ZipException) {
      return "damaged gzip: " + e.getMessage();
    } else if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    } else if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
