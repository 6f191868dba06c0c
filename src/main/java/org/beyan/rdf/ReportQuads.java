package org.beyan.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Oa;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** Writes one printing of a statement: the words as they stand, where, and how they were found. */
final class ReportQuads {
  // as long as the examples of W3C Web Annotation, and enough to find words again in changed text
  private static final int CONTEXT = 32;

  private final Identity identity;
  private final ArticleIdentity names;
  private final Article article;
  private final CodePoints points;
  private final IRI extraction;
  private final Quads quads;

  ReportQuads(
      Identity identity, ArticleIdentity names, Article article, IRI extraction, Quads quads) {
    this.identity = identity;
    this.names = names;
    this.article = article;
    this.points = new CodePoints(article.text());
    this.extraction = extraction;
    this.quads = quads;
  }

  void write(Statement statement, IRI said, IRI report) {
    quads.type(report, Beyan.REPORT);
    quads.add(report, Beyan.REPORTS, said);
    quads.add(report, Beyan.IN_ARTICLE, names.article());
    writeQuotation(statement.quotation(), report);
    statement.speakers().forEach(speaker -> writeSource(speaker, report));
    writeFindings(statement, report);
    quads.add(report, PROV.WAS_GENERATED_BY, extraction);
    int number = 1;
    for (Span span : statement.quotation().content()) {
      quads.add(report, Oa.HAS_TARGET, place(span, number, names.span(report, number)));
      number++;
    }
  }

  private void writeQuotation(Quotation quotation, IRI report) {
    quads.add(report, Beyan.KIND_PROP, Concepts.of(quotation.kind()));
    quads.add(report, Beyan.WORDS, text(join(quotation.content(), " ")));
    if (!quotation.cue().isEmpty()) {
      quads.add(report, Beyan.CUE, text(join(quotation.cue(), " … ")));
    }
    quads.add(report, Beyan.RULE, Literals.plain(quotation.rule()));
  }

  private void writeSource(Speaker speaker, IRI report) {
    quads.add(report, Beyan.MENTION, speaker.mention().map(span -> text(span.in(article.text()))));
    quads.add(report, Beyan.SPEAKER_COUNTRY, speaker.country().map(identity::agent));
    quads.add(
        report,
        Beyan.ROLE,
        speaker.office().map(office -> Literals.text(office, Optional.of("en"))));
  }

  private void writeFindings(Statement statement, IRI report) {
    quads.add(report, Beyan.ACT_PROP, Concepts.of(statement.act()));
    statement.targets().forEach(code -> quads.add(report, Beyan.TARGET, identity.agent(code)));
    statement.conflicts().forEach(code -> quads.add(report, Beyan.ABOUT, identity.issue(code)));
    quads.add(
        report, Beyan.CONFIDENCE, Literals.decimal(Literals.hundredths(statement.confidence())));
    quads.add(
        report, Beyan.DATE_FROM, statement.saidOn().map(saidOn -> Concepts.of(saidOn.from())));
  }

  private IRI place(Span span, int number, IRI place) {
    quads.type(place, Oa.SPECIFIC_RESOURCE);
    quads.add(place, Schema.POSITION, Literals.number(number));
    quads.add(place, Oa.HAS_SOURCE, names.article());
    quads.add(place, Oa.HAS_SELECTOR, quote(span, Values.iri(place + "-quote")));
    quads.add(place, Oa.HAS_SELECTOR, offsets(span, Values.iri(place + "-offsets")));
    return place;
  }

  private IRI quote(Span span, IRI selector) {
    quads.type(selector, Oa.TEXT_QUOTE_SELECTOR);
    quads.add(selector, Oa.EXACT, text(span.in(article.text())));
    quads.add(selector, Oa.PREFIX, text(points.prefix(span, CONTEXT)));
    quads.add(selector, Oa.SUFFIX, text(points.suffix(span, CONTEXT)));
    return selector;
  }

  private IRI offsets(Span span, IRI selector) {
    quads.type(selector, Oa.TEXT_POSITION_SELECTOR);
    quads.add(selector, Oa.START, Literals.offset(points.before(span.start())));
    quads.add(selector, Oa.END, Literals.offset(points.before(span.end())));
    return selector;
  }

  private String join(List<Span> spans, String glue) {
    return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(glue));
  }

  private Literal text(String words) {
    return Literals.text(words, article.language());
  }
}
