package org.beyan.read;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** What went wrong with a file, in words for its user. */
final class Reasons {
  /** Some parsers quote what they could not read at length. */
  private static final int LONGEST = 160;

  private Reasons() {}

  static String of(Exception e) {
    if (e instanceof EOFException) {
      return "ends early: the file is truncated";
    } else if (e instanceof ZipException) {
      return "damaged gzip: " + e.getMessage();
    } else if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    } else if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return CleanText.excerpt(message, LONGEST);
  }
}
