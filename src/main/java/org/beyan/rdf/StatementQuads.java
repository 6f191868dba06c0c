package org.beyan.rdf;

import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Romanization;
import org.beyan.article.SaidOn;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Writes what was said, by whom and about whom. */
final class StatementQuads {
  private final Identity identity;
  private final ArticleIdentity names;
  private final Article article;
  private final Quads quads;

  StatementQuads(Identity identity, ArticleIdentity names, Article article, Quads quads) {
    this.identity = identity;
    this.names = names;
    this.article = article;
    this.quads = quads;
  }

  void write(Statement statement, IRI iri) {
    quads.type(iri, Beyan.STATEMENT);
    statement.speakers().forEach(speaker -> quads.add(iri, Beyan.SPEAKER, names.speaker(speaker)));
    statement.speaksFor().forEach(code -> quads.add(iri, Beyan.SPEAKS_FOR, identity.agent(code)));
    quads.add(iri, Beyan.ACT_PROP, Concepts.of(statement.act()));
    statement.targets().forEach(code -> quads.add(iri, Beyan.TARGET, identity.agent(code)));
    statement.conflicts().forEach(code -> quads.add(iri, Beyan.ABOUT, identity.issue(code)));
    quads.add(iri, Beyan.WORDS, Literals.text(words(statement), article.language()));
    statement.saidOn().ifPresent(saidOn -> writeDay(saidOn, iri));
    writeDyads(statement, iri);
    statement.speakers().forEach(this::describeStranger);
  }

  private String words(Statement statement) {
    return statement.quotation().content().stream()
        .map(span -> span.in(article.text()))
        .collect(Collectors.joining(" "))
        .strip()
        .replaceAll("[\\s\\h]+", " ");
  }

  private void writeDay(SaidOn saidOn, IRI iri) {
    quads.add(iri, Beyan.SAID_ON, Literals.date(saidOn.day()));
    quads.add(iri, Beyan.DATE_PRECISION_PROP, Concepts.of(saidOn.precision()));
  }

  private void writeDyads(Statement statement, IRI iri) {
    for (String from : statement.speaksFor()) {
      for (String to : statement.targets()) {
        if (!from.equals(to)) {
          quads.add(iri, Beyan.DYAD_PROP, dyad(from, to));
        }
      }
    }
  }

  private IRI dyad(String from, String to) {
    IRI dyad = identity.dyad(from, to);
    quads.type(dyad, Beyan.DYAD);
    quads.add(dyad, Beyan.FROM, identity.agent(from));
    quads.add(dyad, Beyan.TO, identity.agent(to));
    return dyad;
  }

  // somebody named whom the gazetteer does not know: this article alone can describe him
  private void describeStranger(Speaker speaker) {
    if (speaker.entity().isPresent() || speaker.name().isEmpty()) {
      return;
    }
    String name = speaker.name().orElseThrow();
    IRI stranger = names.speaker(speaker).orElseThrow();
    quads.type(stranger, speaker.type().map(StatementQuads::type).orElse(Beyan.AGENT));
    quads.add(stranger, RDFS.LABEL, Literals.text(name, article.language()));
    quads.add(stranger, Beyan.SEARCH_KEY, Literals.plain(SearchKey.of(name)));
    if (Romanization.isCyrillic(name)) {
      String latin = Romanization.of(name);
      quads.add(stranger, RDFS.LABEL, Literals.text(latin, Optional.of("en")));
      quads.add(stranger, Beyan.SEARCH_KEY, Literals.plain(SearchKey.of(latin)));
    }
    quads.add(stranger, Beyan.COUNTRY_PROP, speaker.country().map(identity::agent));
  }

  private static IRI type(Speaker.AgentType type) {
    return switch (type) {
      case PERSON -> Beyan.PERSON;
      case BODY -> Beyan.BODY;
      case COUNTRY -> Beyan.COUNTRY;
    };
  }
}
