package org.beyan.read;

import org.beyan.article.Article;

/** Takes what a reader finds, one thing at a time and in input order, on the reader's thread. */
public interface ArticleSink {
  void article(Article article, Origin origin);

  /** An input, or a part of one, that gave no article. */
  void skipped(UnreadableArticleException why);

  /** Something about an article that is kept; one line that begins with where it stands. */
  void warned(String whereAndWhy);

  /** Bytes of files behind the reader since the last call; standard input is not counted. */
  default void progressed(long bytes) {}
}
