package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI WORDS = VALUES.createIRI(Prefixes.BEYAN, "words");

  @TempDir private Path folder;
  private GraphStore store;

  @BeforeEach
  void open() throws IOException {
    store = GraphStore.openOrCreate(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsTurkishWordsInAnyFormAndCase() {
    say("a", "Ateşkesin Türkiye'nin sınırında sürmesini istiyoruz", "tr");
    for (String words :
        new String[] {"ateşkes", "ATEŞKES", "ateskese", "türkiye", "TURKIYE sinir", "Türkiye’de"}) {
      assertThat(found(words)).as(words).isEqualTo("a");
    }
  }

  @Test
  void findsRussianWordsInAnyFormAndCase() {
    say("a", "Мы говорили о прекращении огня с Эрдоганом и российской стороной", "ru");
    for (String words : new String[] {"говорить", "ПРЕКРАЩЕНИЕ", "Эрдоган", "российский"}) {
      assertThat(found(words)).as(words).isEqualTo("a");
    }
  }

  @Test
  void findsEnglishWordsInAnyFormAndCase() {
    say("a", "Turkey's ministers have agreed to Erdoğan's ceasefire", "en");
    for (String words : new String[] {"Turkey", "minister agree", "ceasefires", "ERDOGAN"}) {
      assertThat(found(words)).as(words).isEqualTo("a");
    }
  }

  private void say(String statement, String words, String language) {
    try (GraphWriter writer = store.writer()) {
      writer.replace(
          Stores.iri("article/" + statement),
          sink ->
              sink.handleStatement(
                  VALUES.createStatement(
                      Stores.iri("statement/" + statement),
                      WORDS,
                      VALUES.createLiteral(words, language))));
    }
  }

  private String found(String words) {
    return answer(
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?id { ?s text:query (beyan:words '''"
            + words
            + "''') BIND(STRAFTER(STR(?s), 'statement/') AS ?id) } ORDER BY ?id");
  }

  private String answer(String query) {
    try {
      String csv = AnswerFormat.CSV.write(QueryRunner.over(store).ask(query), 0);
      return csv.lines().skip(1).reduce((one, other) -> one + " " + other).orElse("");
    } catch (IOException | QuestionException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
