package org.beyan.extract;

import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Quotation;

/** Finds attributed words by one grammar. Implementations are immutable and safe to share. */
public interface Extractor {
  /** Quotations in text order; empty where the document has none of this kind. */
  List<Quotation> extract(Document document);
}
