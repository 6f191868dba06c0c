package org.beyan.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One news article as it was read. Its text is never changed afterwards.
 *
 * @param id the input's own id, or one derived from address or content; unique within a run
 * @param url canonical address
 * @param outlet name of the paper, agency or channel that printed it
 * @param title headline, empty where there is none
 * @param text body without headline; C0 control characters are spaces
 * @param published day that the outlet gives, in the outlet's zone where known
 * @param language BCP 47 code; empty until told or detected
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    String title,
    String text,
    Optional<LocalDate> published,
    Optional<String> language) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(url);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(published);
    Objects.requireNonNull(language);
  }

  /** The same article with another text, such as one of the same length that is easier to read. */
  public Article withText(String other) {
    return new Article(id, url, outlet, title, other, published, language);
  }

  public Article withLanguage(String code) {
    return new Article(id, url, outlet, title, text, published, Optional.of(code));
  }
}
