package org.beyan.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.eclipse.rdf4j.model.IRI;

/**
 * Gives the statements, reports and unknown speakers of one article their IRIs.
 *
 * <p>A statement keeps its IRI over articles where its speakers and its day are known. Where one is
 * not, the article is part of its key: that two papers mean the same person is never an accident of
 * spelling.
 */
final class ArticleIdentity {
  private final Identity identity;
  private final Article article;
  private final IRI iri;

  ArticleIdentity(Identity identity, Article article) {
    this.identity = identity;
    this.article = article;
    this.iri = identity.article(article);
  }

  IRI article() {
    return iri;
  }

  IRI statement(Statement statement) {
    String language = article.language().orElse("");
    List<String> spans =
        statement.quotation().content().stream().map(span -> span.in(article.text())).toList();
    return identity.iri(
        "statement/"
            + Hash.of(
                WordKey.VERSION,
                speakers(statement.speakers()),
                statement.saidOn().map(ArticleIdentity::day).orElse(""),
                language,
                WordKey.of(spans, language),
                isKnown(statement) ? "" : iri.getLocalName()));
  }

  /** The same statement at the same place of an article is the same report. */
  IRI report(IRI statement, List<Span> content) {
    String spans =
        content.stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" "));
    return identity.iri("report/" + Hash.of(iri.getLocalName(), statement.getLocalName(), spans));
  }

  /**
   * @param number from 1, in the order of the text
   */
  IRI span(IRI report, int number) {
    return identity.iri("span/" + report.getLocalName() + "-" + number);
  }

  /** Nothing for an unnamed source. */
  Optional<IRI> speaker(Speaker speaker) {
    return speaker.entity().map(identity::entity).or(() -> speaker.name().map(this::stranger));
  }

  private IRI stranger(String name) {
    return identity.iri("entity/local/" + Hash.of(iri.getLocalName(), SearchKey.of(name)));
  }

  private static boolean isKnown(Statement statement) {
    return statement.saidOn().isPresent()
        && !statement.speakers().isEmpty()
        && statement.speakers().stream().allMatch(speaker -> speaker.entity().isPresent());
  }

  private static String speakers(List<Speaker> speakers) {
    return speakers.stream().map(ArticleIdentity::key).sorted().distinct().toList().toString();
  }

  private static String key(Speaker speaker) {
    return speaker
        .entity()
        .map(id -> "entity " + id)
        .or(() -> speaker.name().map(name -> "name " + SearchKey.of(name)))
        .orElse("unnamed");
  }

  private static String day(SaidOn saidOn) {
    return saidOn.day() + " " + saidOn.precision();
  }
}
