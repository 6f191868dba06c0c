package org.beyan.rdf;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.article.Statement;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Writes readings as quads, one named graph per article, so that an article can be replaced whole.
 *
 * <p>The same reading always gives the same quads in the same order, each once. Starting and ending
 * the handler is the caller's. Immutable and safe to share; the handler is not.
 */
public final class ReadingWriter {
  private final Identity identity;
  private final Extraction extraction;
  private final Outlets outlets;

  /**
   * @param media gazetteer id of the outlet or agency with that name, if the gazetteer knows it
   */
  public ReadingWriter(
      Identity identity, Extraction extraction, Function<String, Optional<String>> media) {
    this.identity = Objects.requireNonNull(identity);
    this.extraction = Objects.requireNonNull(extraction);
    this.outlets = new Outlets(identity, media);
  }

  /** Sends the reading's quads to a handler that has been started. */
  public void write(Reading reading, RDFHandler handler) {
    ArticleIdentity names = new ArticleIdentity(identity, reading.article());
    Quads quads = new Quads(names.article());
    writeArticle(reading.article(), names.article(), quads);
    writeExtraction(quads);
    writeStatements(reading, names, quads);
    quads.sendTo(handler);
  }

  private void writeArticle(Article article, IRI iri, Quads quads) {
    quads.type(iri, Beyan.ARTICLE);
    quads.add(iri, DCTERMS.IDENTIFIER, Literals.plain(article.id()));
    quads.add(iri, Schema.URL, article.url().map(ReadingWriter::address));
    if (!article.title().isEmpty()) {
      quads.add(iri, Schema.HEADLINE, Literals.text(article.title(), article.language()));
    }
    quads.add(iri, Schema.ARTICLE_BODY, Literals.text(article.text(), article.language()));
    quads.add(iri, Schema.DATE_PUBLISHED, article.published().map(Literals::date));
    quads.add(iri, Schema.IN_LANGUAGE, article.language().map(Literals::plain));
    quads.add(iri, Schema.PUBLISHER, article.outlet().map(name -> outlets.write(name, quads)));
  }

  private void writeExtraction(Quads quads) {
    IRI iri = identity.extraction(extraction);
    quads.type(iri, Beyan.EXTRACTION);
    quads.add(iri, Beyan.SOFTWARE, Literals.plain(extraction.software()));
    quads.add(iri, Beyan.GAZETTEER, Literals.plain(extraction.gazetteer()));
    extraction.models().forEach((name, value) -> quads.add(iri, Beyan.MODEL, setting(name, value)));
    extraction
        .options()
        .forEach((name, value) -> quads.add(iri, Beyan.OPTION, setting(name, value)));
  }

  private void writeStatements(Reading reading, ArticleIdentity names, Quads quads) {
    StatementQuads statements = new StatementQuads(identity, names, reading.article(), quads);
    ReportQuads reports =
        new ReportQuads(identity, names, reading.article(), identity.extraction(extraction), quads);
    Set<IRI> written = new HashSet<>();
    for (Statement statement : reading.statements()) {
      IRI said = names.statement(statement);
      IRI report = names.report(said, statement.quotation().content());
      if (written.add(report)) {
        statements.write(statement, said);
        reports.write(statement, said, report);
        statement.via().ifPresent(via -> quads.add(report, Beyan.VIA, outlets.write(via, quads)));
      }
    }
  }

  private static Literal setting(String name, String value) {
    return Literals.plain(name + "=" + value);
  }

  // a relative address would be read against whatever base its reader has
  private static Value address(String url) {
    return url.matches("[A-Za-z][A-Za-z0-9+.-]*:.+")
        ? Values.iri(Iris.escape(url))
        : Values.literal(Literals.printable(url), XSD.ANYURI);
  }
}
