package org.beyan.read;

import java.nio.file.Path;

/** An input that gives no article. The run goes on without it; the commands count and list them. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param line 1-based, 0 for the file as a whole
   * @param why what was wanted and what was there, without a full stop
   */
  public UnreadableArticleException(Path file, long line, String why) {
    this(new Origin(file, line), why);
  }

  UnreadableArticleException(Origin where, String why) {
    super(CleanText.line(where + ": " + why));
  }
}
