package org.beyan.article;

/** How words are reported. */
public enum Kind {
  /** Inside quotation marks. */
  DIRECT,
  /** A reported clause. */
  INDIRECT,
  /** A reported clause that holds a quoted piece. */
  MIXED
}
