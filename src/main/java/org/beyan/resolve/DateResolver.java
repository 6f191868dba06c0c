package org.beyan.resolve;

import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;

/** Tells the day of the words: GUIDELINES rule 6. */
final class DateResolver {
  private DateResolver() {}

  static DateResolver of(String language) {
    return new DateResolver();
  }

  Optional<SaidOn> saidOn(Quotation quotation, Document document) {
    return document
        .article()
        .published()
        .map(day -> new SaidOn(day, SaidOn.Precision.DAY, SaidOn.From.PUBLISHED));
  }
}
