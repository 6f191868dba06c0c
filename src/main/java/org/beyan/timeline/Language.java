package org.beyan.timeline;

import java.util.Locale;

/** Languages that a timeline's own words (headings, acts, months) are written in. */
public enum Language {
  EN,
  TR,
  RU;

  /** BCP 47 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.forLanguageTag(code());
  }
}
