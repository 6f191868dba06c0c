package org.beyan.store;

import java.util.Objects;

/** Messages of other libraries, made fit for one line of an error stream. */
final class OneLine {
  private OneLine() {}

  static String of(String message) {
    return Objects.toString(message, "no reason given").replaceAll("\\s+", " ").strip();
  }
}
