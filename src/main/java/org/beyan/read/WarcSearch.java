package org.beyan.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Finds the next record of an archive behind a broken one. */
final class WarcSearch {
  /** A record's first line after the end of the line before it. */
  private static final long PLAIN = 0x0a_57_41_52_43_2fL;

  private static final long PLAIN_MASK = 0xffff_ffff_ffffL;

  /** How a gzip member starts (RFC 1952, 2.3.1); archives pack each record on its own. */
  private static final long GZIP = 0x1f_8b_08L;

  private static final long GZIP_MASK = 0xff_ffffL;

  private WarcSearch() {}

  static OptionalLong recordAfter(Path file, long offset) throws IOException {
    try (InputStream bytes = new BufferedInputStream(open(file, offset + 1))) {
      long window = 0;
      long position = offset + 1;
      for (int value = bytes.read(); value >= 0; value = bytes.read()) {
        position++;
        window = window << 8 | value;
        if ((window & PLAIN_MASK) == PLAIN) {
          return OptionalLong.of(position - 5);
        } else if ((window & GZIP_MASK) == GZIP && isPackedRecord(file, position - 3)) {
          return OptionalLong.of(position - 3);
        }
      }
      return OptionalLong.empty();
    }
  }

  static InputStream open(Path file, long offset) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    bytes.skipNBytes(offset);
    return bytes;
  }

  private static boolean isPackedRecord(Path file, long offset) throws IOException {
    try (InputStream bytes = open(file, offset)) {
      byte[] unpacked = Head.unpacked(bytes.readNBytes(Head.SIZE));
      return Head.of("", unpacked).isWarc();
    }
  }
}
