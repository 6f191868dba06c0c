package org.beyan.article;

import java.util.Locale;

/**
 * A set of cues beyond those of reported speech, read only where it is asked for. Its rows stand in
 * {@code data/cues/<language>.<profile>.tsv}; a language without such a file has none.
 */
public enum CueProfile {
  /** What somebody believes, wants, plans or stands for, and what polls show. */
  BELIEFS;

  /** As users and files write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
