package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.rdf.Example.ornekov;
import static org.beyan.rdf.Example.said;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beyan.article.Act;
import org.beyan.article.Article;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Reading;
import org.beyan.article.Span;
import org.beyan.article.Statement;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Oa;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

class ReadingWriterTest {
  private static final Identity IDENTITY = new Identity();

  private final Model quads = Example.quads(Example.reading());

  @Test
  void sameReadingGivesTheSameQuadsInTheSameOrderEachOnce() {
    List<org.eclipse.rdf4j.model.Statement> one = new ArrayList<>();
    List<org.eclipse.rdf4j.model.Statement> other = new ArrayList<>();
    Example.writer().write(Example.reading(), new StatementCollector(one));
    Example.writer().write(Example.reading(), new StatementCollector(other));
    assertThat(one).isEqualTo(other).doesNotHaveDuplicates();
    assertThat(one).extracting(q -> q.getContext()).containsExactlyElementsOf(contexts(other));
  }

  @Test
  void allQuadsStandInTheArticlesGraph() {
    assertThat(quads.contexts()).containsExactly(IDENTITY.article(Example.ARTICLE));
  }

  @Test
  void noNodeIsBlank() {
    assertThat(quads.subjects()).noneMatch(BNode.class::isInstance);
    assertThat(quads.objects()).noneMatch(BNode.class::isInstance);
  }

  @Test
  void onlyDeclaredTermsAreUsed() throws IllegalAccessException {
    Set<Value> declared = new HashSet<>();
    for (Field field : Beyan.class.getFields()) {
      declared.add(field.getType() == IRI.class ? (IRI) field.get(null) : RDF.NIL);
    }
    Set<Value> used =
        quads.stream()
            .flatMap(q -> Stream.of(q.getPredicate(), q.getObject()))
            .filter(value -> value.stringValue().startsWith(Beyan.NAMESPACE))
            .collect(Collectors.toSet());
    assertThat(declared).containsAll(used);
  }

  @Test
  void offsetsCountCodePointsAndFindTheQuotedWords() {
    int[] text = Example.TEXT.codePoints().toArray();
    Set<Resource> places = quads.filter(null, RDF.TYPE, Oa.SPECIFIC_RESOURCE).subjects();
    assertThat(places).hasSize(6);
    for (Resource place : places) {
      Resource offsets = selector(place, Oa.TEXT_POSITION_SELECTOR);
      Resource quote = selector(place, Oa.TEXT_QUOTE_SELECTOR);
      int start = literal(offsets, Oa.START).intValue();
      int end = literal(offsets, Oa.END).intValue();
      assertThat(new String(text, start, end - start))
          .isEqualTo(literal(quote, Oa.EXACT).stringValue());
      assertThat(Example.TEXT)
          .contains(
              literal(quote, Oa.PREFIX).stringValue()
                  + literal(quote, Oa.EXACT).stringValue()
                  + literal(quote, Oa.SUFFIX).stringValue());
    }
  }

  @Test
  void spansOfABrokenQuotationAreNumbered() {
    IRI report = report("Bu bir 🕊 işidir Acele etmeyiz.");
    assertThat(
            quads.filter(report, Oa.HAS_TARGET, null).objects().stream()
                .collect(
                    Collectors.toMap(
                        place -> literal((IRI) place, Schema.POSITION).intValue(),
                        place ->
                            literal(selector((IRI) place, Oa.TEXT_QUOTE_SELECTOR), Oa.EXACT)
                                .stringValue())))
        .containsEntry(1, "Bu bir 🕊 işidir")
        .containsEntry(2, "Acele etmeyiz.");
  }

  @Test
  void statementHasADyadForEveryPairButItself() {
    Statement statement = said("Bekliyoruz").by(ornekov("Bakan")).about("TR", "NATO", "RU").build();
    Model model = Example.quads(new Reading(Example.ARTICLE, List.of(statement)));
    assertThat(model.filter(null, Beyan.DYAD_PROP, null).objects())
        .containsExactlyInAnyOrder(IDENTITY.dyad("RU", "TR"), IDENTITY.dyad("RU", "NATO"));
    assertThat(model.filter(IDENTITY.dyad("RU", "NATO"), Beyan.TO, null).objects())
        .containsExactly(IDENTITY.entity("body/NATO"));
  }

  @Test
  void unknownSpeakerIsDescribedInTheArticleAndAKnownOneIsNot() {
    Resource stranger =
        Models.subject(quads.filter(null, RDFS.LABEL, Values.literal("Ali Deneme", "tr")))
            .orElseThrow();
    assertThat(quads.contains(stranger, RDF.TYPE, Beyan.PERSON)).isTrue();
    assertThat(quads.contains(stranger, Beyan.SEARCH_KEY, Values.literal("ali deneme"))).isTrue();
    assertThat(quads.contains(stranger, Beyan.COUNTRY_PROP, IDENTITY.agent("TR"))).isTrue();
    assertThat(quads.filter(IDENTITY.entity("person/ivan-ornekov"), null, null)).isEmpty();
  }

  @Test
  void unnamedSourceKeepsItsMentionAndIsNoSpeaker() {
    IRI report = report("Bekliyoruz");
    assertThat(literal(report, Beyan.MENTION).stringValue()).isEqualTo("Bir yetkili");
    IRI said = (IRI) Models.object(quads.filter(report, Beyan.REPORTS, null)).orElseThrow();
    assertThat(quads.filter(said, Beyan.SPEAKER, null)).isEmpty();
    assertThat(quads.filter(said, Beyan.SAID_ON, null)).isEmpty();
    assertThat(quads.filter(said, Beyan.DATE_PRECISION_PROP, null)).isEmpty();
    assertThat(quads.filter(report, Beyan.DATE_FROM, null)).isEmpty();
  }

  @Test
  void outletsOfTheGazetteerAreItsNodesAndOthersAreDescribed() {
    Model known =
        Example.quads(
            Example.writer(
                name -> Optional.of("medium/ornek").filter(id -> name.equals("Örnek Haber"))),
            Example.reading());
    IRI article = IDENTITY.article(Example.ARTICLE);
    assertThat(known.filter(article, Schema.PUBLISHER, null).objects())
        .containsExactly(IDENTITY.entity("medium/ornek"));
    assertThat(quads.filter(article, Schema.PUBLISHER, null).objects())
        .containsExactly(IDENTITY.outlet("Örnek Haber"));
    assertThat(quads.filter(null, Beyan.VIA, null).objects())
        .containsExactly(IDENTITY.entity("medium/kommersant"), IDENTITY.outlet("Deneme Ajansı"));
    assertThat(quads.contains(IDENTITY.outlet("deneme ajansi"), RDF.TYPE, Beyan.MEDIUM)).isTrue();
  }

  @Test
  void repeatedPrintingIsAnotherReportOfTheSameStatement() {
    String text = "\"Evet.\" dedi. Sonra yine \"EVET\" dedi.";
    Reading reading =
        new Reading(
            new Article(
                "x",
                Optional.empty(),
                Optional.empty(),
                "",
                text,
                Optional.of(Example.PRINTED),
                Optional.of("tr")),
            List.of(at(text, "Evet."), at(text, "EVET")));
    Model model = Example.quads(reading);
    assertThat(model.filter(null, RDF.TYPE, Beyan.STATEMENT).subjects()).hasSize(1);
    assertThat(model.filter(null, RDF.TYPE, Beyan.REPORT).subjects()).hasSize(2);
  }

  @Test
  void extractionIsDescribedWithoutAClock() {
    IRI extraction = IDENTITY.extraction(Example.EXTRACTION);
    assertThat(quads.filter(extraction, null, null).predicates())
        .containsExactlyInAnyOrder(
            RDF.TYPE, Beyan.SOFTWARE, Beyan.GAZETTEER, Beyan.MODEL, Beyan.OPTION);
  }

  private static Statement at(String text, String words) {
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    Quotation quotation =
        new Quotation(List.of(span), List.of(), Optional.empty(), Kind.DIRECT, Act.STATE, "r");
    Statement known = said("Bekliyoruz").by(ornekov("Bakan")).build();
    return new Statement(
        quotation,
        known.speakers(),
        known.speaksFor(),
        known.act(),
        known.targets(),
        known.conflicts(),
        known.saidOn(),
        known.via(),
        1);
  }

  private static List<Resource> contexts(List<org.eclipse.rdf4j.model.Statement> statements) {
    return statements.stream().map(org.eclipse.rdf4j.model.Statement::getContext).toList();
  }

  private IRI report(String words) {
    return (IRI)
        quads.filter(null, Beyan.WORDS, Values.literal(words, "tr")).subjects().stream()
            .filter(subject -> quads.contains(subject, RDF.TYPE, Beyan.REPORT))
            .findFirst()
            .orElseThrow();
  }

  private Resource selector(Resource place, IRI type) {
    return quads.filter(place, Oa.HAS_SELECTOR, null).objects().stream()
        .map(Resource.class::cast)
        .filter(selector -> quads.contains(selector, RDF.TYPE, type))
        .findFirst()
        .orElseThrow();
  }

  private Literal literal(Resource subject, IRI property) {
    return Models.objectLiteral(quads.filter(subject, property, null)).orElseThrow();
  }
}
