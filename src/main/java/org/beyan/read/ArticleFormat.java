package org.beyan.read;

import java.io.IOException;

/** One form that articles come in. Implementations are immutable and safe to share. */
interface ArticleFormat {
  /** Whether an input that begins so is of this form. */
  boolean reads(Head head);

  /**
   * Hands every article of the input to the intake as it is found.
   *
   * @throws IOException where the input breaks off; what was handed over before stays
   * @throws UnreadableArticleException where the rest of the input gives no article
   */
  void read(Input input, Intake intake) throws IOException, UnreadableArticleException;
}
