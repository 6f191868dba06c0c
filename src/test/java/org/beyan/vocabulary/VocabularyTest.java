package org.beyan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static Model ontology;

  @BeforeAll
  static void readOntology() throws IOException {
    try (Reader reader =
        Files.newBufferedReader(Path.of("ontology/beyan.ttl"), StandardCharsets.UTF_8)) {
      ontology = Rio.parse(reader, "", RDFFormat.TURTLE);
    }
  }

  @Test
  void constantsAreTheDeclaredTerms() throws IllegalAccessException {
    Set<IRI> declared =
        ontology.filter(null, RDF.TYPE, null).subjects().stream()
            .map(IRI.class::cast)
            .filter(VocabularyTest::isOurs)
            .collect(Collectors.toSet());
    assertThat(constants().values()).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void constantsAreNamedAsTheirTerms() throws IllegalAccessException {
    Map<String, IRI> constants = constants();
    assertThat(constants)
        .allSatisfy((name, term) -> assertThat(name).isEqualTo(constantName(term, constants)));
  }

  @Test
  void everyTermHasLabelAndCommentInThreeLanguages() {
    assertThat(ontology.filter(null, RDF.TYPE, null).subjects())
        .allSatisfy(
            term -> {
              assertThat(languages(term, RDFS.LABEL)).containsExactlyInAnyOrder("tr", "ru", "en");
              assertThat(languages(term, RDFS.COMMENT)).containsExactlyInAnyOrder("tr", "ru", "en");
            });
  }

  @Test
  void termsOfOursThatTermsReferToAreDeclared() throws IllegalAccessException {
    Set<IRI> used =
        ontology.stream()
            .map(Statement::getObject)
            .filter(IRI.class::isInstance)
            .map(IRI.class::cast)
            .filter(VocabularyTest::isOurs)
            .collect(Collectors.toSet());
    assertThat(constants().values()).containsAll(used);
  }

  @Test
  void everyLiteralPropertyTellsItsDatatype() {
    assertThat(ontology.filter(null, RDF.TYPE, OWL.DATATYPEPROPERTY).subjects())
        .allSatisfy(term -> assertThat(ontology.filter(term, RDFS.RANGE, null)).hasSize(1));
  }

  @Test
  void theElevenActsStandInTheirScheme() {
    Set<Resource> acts = ontology.filter(null, RDF.TYPE, Beyan.ACT).subjects();
    assertThat(acts).hasSize(11);
    assertThat(ontology.filter(null, SKOS.IN_SCHEME, Beyan.ACTS).subjects()).isEqualTo(acts);
  }

  private static boolean isOurs(IRI iri) {
    return iri.getNamespace().equals(Beyan.NAMESPACE);
  }

  private static String constantName(IRI term, Map<String, IRI> constants) {
    String name =
        term.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    boolean taken = constants.containsKey(name) && !constants.get(name).equals(term);
    return taken ? name + "_PROP" : name;
  }

  private static List<String> languages(Resource term, IRI property) {
    return ontology.filter(term, property, null).objects().stream()
        .map(value -> ((Literal) value).getLanguage().orElse(""))
        .toList();
  }

  private static Map<String, IRI> constants() throws IllegalAccessException {
    Map<String, IRI> constants = new TreeMap<>();
    for (Field field : Arrays.asList(Beyan.class.getFields())) {
      if (field.getType() == IRI.class) {
        constants.put(field.getName(), (IRI) field.get(null));
      }
    }
    return constants;
  }
}
