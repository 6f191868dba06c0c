package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beyan.rdf.Example.ornekov;
import static org.beyan.rdf.Example.said;
import static org.beyan.rdf.Example.stranger;
import static org.beyan.rdf.Example.unnamed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.beyan.article.Act;
import org.beyan.article.Article;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final Identity IDENTITY = new Identity();
  private static final LocalDate DAY = LocalDate.of(2020, 11, 3);

  @Test
  void articleIsKnownByItsAddress() {
    Article changed =
        new Article(
            "other",
            Example.ARTICLE.url(),
            Optional.empty(),
            "",
            "another text",
            Optional.empty(),
            Optional.empty());
    assertThat(IDENTITY.article(changed)).isEqualTo(IDENTITY.article(Example.ARTICLE));
    assertThat(IDENTITY.articleAt("https://www.example.org/haber/ornek-1"))
        .isEqualTo(IDENTITY.article(Example.ARTICLE));
  }

  @Test
  void articleWithoutAddressIsKnownByOutletDateTitleAndText() {
    IRI article = IDENTITY.article(article("A", DAY, "b", "c"));
    assertThat(IDENTITY.article(article("A", DAY, "b", "c"))).isEqualTo(article);
    assertThat(
            List.of(
                IDENTITY.article(article("A2", DAY, "b", "c")),
                IDENTITY.article(article("A", DAY.plusDays(1), "b", "c")),
                IDENTITY.article(article("A", DAY, "b2", "c")),
                IDENTITY.article(article("A", DAY, "b", "c2")),
                IDENTITY.article(article("A", DAY, "bc", "")),
                IDENTITY.article(article("A", DAY, "", "bc"))))
        .doesNotHaveDuplicates()
        .doesNotContain(article);
  }

  @Test
  void statementIsTheSameInWhateverMarksCaseAndSpacesAndInAnyArticle() {
    IRI one = statement("tr", "Türkiye ile görüşüyoruz", DAY, known("person/a"));
    assertThat(statement("tr", "TÜRKİYE  ile… \"görüşüyoruz\".", DAY, known("person/a")))
        .isEqualTo(one);
  }

  @Test
  void statementOfOtherWordsSpeakerDayOrLanguageIsAnother() {
    assertThat(
            List.of(
                statement("tr", "Hayır", DAY, known("person/a")),
                statement("tr", "Hayır efendim", DAY, known("person/a")),
                statement("tr", "Hayır", DAY.plusDays(1), known("person/a")),
                statement("tr", "Hayır", DAY, known("person/b")),
                statement("tr", "Hayır", DAY, known("person/a"), known("person/b")),
                statement("az", "Hayır", DAY, known("person/a"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void precisionBelongsToTheDay() {
    Article article = article("A", DAY, "", "Hayır");
    Statement day = statement(article, Optional.of(saidOn(SaidOn.Precision.DAY)), known("p/a"));
    Statement month = statement(article, Optional.of(saidOn(SaidOn.Precision.MONTH)), known("p/a"));
    assertThat(iri(article, day)).isNotEqualTo(iri(article, month));
  }

  @Test
  void orderOfJointSpeakersDoesNotMatter() {
    assertThat(statement("tr", "Evet", DAY, known("person/a"), known("body/b")))
        .isEqualTo(statement("tr", "Evet", DAY, known("body/b"), known("person/a")));
  }

  @Test
  void statementOfAnUnknownSpeakerOrDayBelongsToItsArticle() {
    Article here = article("A", DAY, "", "Hayır");
    Article there = article("B", DAY, "", "Hayır");
    Optional<SaidOn> day = Optional.of(saidOn(SaidOn.Precision.DAY));
    assertThat(iri(here, statement(here, day, known("person/a"))))
        .isEqualTo(iri(there, statement(there, day, known("person/a"))));
    assertThat(iri(here, statement(here, day, named("Ali Deneme"))))
        .isNotEqualTo(iri(there, statement(there, day, named("Ali Deneme"))))
        .isEqualTo(iri(here, statement(here, day, named("ALİ  DENEME"))))
        .isNotEqualTo(iri(here, statement(here, day, named("Veli Deneme"))));
    assertThat(iri(here, statement(here, Optional.empty(), known("person/a"))))
        .isNotEqualTo(iri(there, statement(there, Optional.empty(), known("person/a"))));
    assertThat(iri(here, statement(here, day))).isNotEqualTo(iri(there, statement(there, day)));
  }

  @Test
  void repeatInTheSameArticleIsAnotherReportOfTheSameStatement() {
    ArticleIdentity names = new ArticleIdentity(IDENTITY, Example.ARTICLE);
    IRI said = names.statement(said("Bekliyoruz").by(ornekov("Bakan")).build());
    IRI lead = names.report(said, List.of(new Span(0, 10)));
    assertThat(lead).isEqualTo(names.report(said, List.of(new Span(0, 10))));
    assertThat(lead).isNotEqualTo(names.report(said, List.of(new Span(20, 30))));
    assertThat(lead).isNotEqualTo(names.report(said, List.of(new Span(0, 5), new Span(5, 10))));
  }

  @Test
  void speakerIsTheGazetteersOrTheArticlesOrNobody() {
    ArticleIdentity names = new ArticleIdentity(IDENTITY, Example.ARTICLE);
    assertThat(names.speaker(ornekov("Bakan"))).contains(IDENTITY.entity("person/ivan-ornekov"));
    assertThat(names.speaker(stranger("Ali Deneme")).orElseThrow().stringValue())
        .startsWith("https://w3id.org/beyan/entity/local/");
    assertThat(names.speaker(unnamed("Bir yetkili"))).isEmpty();
  }

  @Test
  void codesOfStatesAndBodiesLeadToTheirEntities() {
    assertThat(IDENTITY.agent("RU")).isEqualTo(IDENTITY.entity("country/RU"));
    assertThat(List.of("EU", "UN", "NATO", "ARAB-LEAGUE"))
        .allSatisfy(
            code -> assertThat(IDENTITY.agent(code)).isEqualTo(IDENTITY.entity("body/" + code)));
    assertThat(IDENTITY.issue("libya")).isEqualTo(IDENTITY.entity("conflict/libya"));
    assertThat(IDENTITY.dyad("TR", "RU")).hasToString("https://w3id.org/beyan/dyad/TR/RU");
  }

  @Test
  void extractionIsKnownByAllThatChangesTheResult() {
    Extraction other =
        new Extraction(
            "beyan 0.1.0", "0123456789abcdef", new TreeMap<>(), Example.EXTRACTION.options());
    assertThat(IDENTITY.extraction(other)).isNotEqualTo(IDENTITY.extraction(Example.EXTRACTION));
  }

  @Test
  void baseCanBeSetAndLeavesTheRestAlone() {
    Identity other = new Identity("http://localhost/data");
    assertThat(other.article(Example.ARTICLE).stringValue())
        .isEqualTo(
            "http://localhost/data/article/" + IDENTITY.article(Example.ARTICLE).getLocalName());
    assertThatThrownBy(() -> new Identity("data/")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Identity("http://a b/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void irisDoNotChangeFromReleaseToRelease() {
    assertThat(statement("tr", "Türkiye ile görüşüyoruz", DAY, known("person/a")))
        .hasToString("https://w3id.org/beyan/statement/a626cfca8746031001e43b01651e648b");
  }

  private static IRI statement(String language, String text, LocalDate day, Speaker... speakers) {
    Article article =
        new Article(
            text,
            Optional.empty(),
            Optional.empty(),
            "",
            text,
            Optional.of(day),
            Optional.of(language));
    SaidOn saidOn = new SaidOn(day, SaidOn.Precision.DAY, SaidOn.From.TEXT);
    return iri(article, statement(article, Optional.of(saidOn), speakers));
  }

  private static Statement statement(
      Article article, Optional<SaidOn> saidOn, Speaker... speakers) {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, article.text().length())),
            List.of(),
            Optional.empty(),
            Kind.DIRECT,
            Act.STATE,
            "tr.colon.direct");
    return new Statement(
        quotation,
        List.of(speakers),
        Collections.emptySortedSet(),
        Act.STATE,
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        saidOn,
        Optional.empty(),
        1);
  }

  private static IRI iri(Article article, Statement statement) {
    return new ArticleIdentity(IDENTITY, article).statement(statement);
  }

  private static SaidOn saidOn(SaidOn.Precision precision) {
    return new SaidOn(LocalDate.of(2020, 11, 1), precision, SaidOn.From.TEXT);
  }

  private static Article article(String outlet, LocalDate day, String title, String text) {
    return new Article(
        "id",
        Optional.empty(),
        Optional.of(outlet),
        title,
        text,
        Optional.of(day),
        Optional.of("tr"));
  }

  private static Speaker known(String id) {
    return speaker(Optional.of(id), Optional.of(id));
  }

  private static Speaker named(String name) {
    return speaker(Optional.empty(), Optional.of(name));
  }

  private static Speaker speaker(Optional<String> id, Optional<String> name) {
    return new Speaker(
        id,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
