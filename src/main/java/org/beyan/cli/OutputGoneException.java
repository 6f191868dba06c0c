package org.beyan.cli;

import java.io.IOException;

/** Nobody takes the output any more: there is no point in going on. */
final class OutputGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputGoneException() {
    super("standard output is closed");
  }
}
