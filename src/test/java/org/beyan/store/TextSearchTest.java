package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.beyan.text.WordQueryParser;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code text:query} finds; what is said is constructed. */
class TextSearchTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI WORDS = VALUES.createIRI(Prefixes.BEYAN, "words");
  private static final String TURKISH = "Ateşkesin Türkiye'nin sınırında sürmesini istiyoruz";
  private static final String RUSSIAN = "Турция соблюдает прекращение огня, заявил Эрдогану посол";
  private static final String ENGLISH = "Turkey's ministers have agreed to Erdoğan's ceasefire";

  private static final String LONG = "The ferry waits. ".repeat(3000) + "A foghorn sounds.";

  private static GraphStore store;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    store = GraphStore.openOrCreate(folder);
    try (GraphWriter writer = store.writer()) {
      write(writer, "tr", WORDS, VALUES.createLiteral(TURKISH, "tr"));
      write(writer, "ru", WORDS, VALUES.createLiteral(RUSSIAN, "ru"));
      write(writer, "en", WORDS, VALUES.createLiteral(ENGLISH, "en"));
      write(writer, "de", WORDS, VALUES.createLiteral("Die Waffenruhe hält", "de"));
      write(writer, "once", WORDS, VALUES.createLiteral("We end the blockade", "en"));
      write(writer, "twice", WORDS, VALUES.createLiteral("A blockade is a blockade", "en"));
      write(writer, "name", RDFS.LABEL, VALUES.createLiteral("Ceasefire Commission", "en"));
      write(writer, "long", RDFS.LABEL, VALUES.createLiteral(LONG, "en"));
      write(writer, "plain", RDFS.LABEL, VALUES.createLiteral("Waffenruhe"));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ateşkes", "ATEŞKES", "ateskese", "türkiye", "TURKIYE SINIR", "sinir"})
  void findsTurkishWordsInAnyFormAndCase(String words) throws Exception {
    assertThat(found(words)).isEqualTo("tr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"турции", "ПРЕКРАЩЕНИЯ огня", "Эрдоган", "ПОСОЛ"})
  void findsRussianWordsInAnyFormAndCase(String words) throws Exception {
    assertThat(found(words)).isEqualTo("ru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey", "the minister agrees", "ceasefires", "ERDOGAN", "erdoğan’s"})
  void findsEnglishWordsInAnyFormAndCase(String words) throws Exception {
    assertThat(found(words)).isEqualTo("en");
  }

  @Test
  void wantsAllWordsUnlessThereIsABarBetweenThem() throws Exception {
    assertThat(found("ceasefire sınır")).isEmpty();
    assertThat(found("ceasefire | sınır")).isEqualTo("en tr");
  }

  @Test
  void findsPhrasesBeginningsAndWhatIsWithout() throws Exception {
    assertThat(found("\"ministers agree\"")).isEmpty();
    assertThat(found("\"minister have agreed\"")).isEqualTo("en");
    assertThat(found("minis*")).isEqualTo("en");
    assertThat(found("Ateşkesi*")).isEqualTo("tr");
    assertThat(found("tur*")).isEqualTo("en tr");
    assertThat(found("tur* -ministers")).isEqualTo("tr");
  }

  /** None is read as Lucene's own syntax, which knows fields, brackets and expressions. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ceasefire AND (", "\"ceasefire", "ceasefire)", "ceasefire ~ ^ :", "+ceasefire",
            "[ceasefire",
        "ceasefire \\\\", "(((((ceasefire", "{ceasefire}", "/ceasefire/", "ceasefire -",
            "* ceasefire"
      })
  void takesNoSignForAWrongOne(String words) throws Exception {
    assertThat(found(words)).isIn("en", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "\"\"", "|", "the", "ve"})
  void findsNothingWhereNothingIsAsked(String words) throws Exception {
    assertThat(found(words)).isEmpty();
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThatThrownBy(() -> found("a".repeat(WordQueryParser.MAX_CHARACTERS + 1)))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("at most 500 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "a|b+", "\"", "a*|", "\"a b\" "})
  void answersOrRefusesAsManyOperatorsAsThereIsRoomFor(String repeated) throws Exception {
    String words = repeated.repeat(WordQueryParser.MAX_CHARACTERS / repeated.length());
    try {
      assertThat(found(words)).isNotEqualTo("en");
    } catch (QuestionException refused) {
      assertThat(refused).hasMessageContaining("too many words");
    }
  }

  @Test
  void keepsToALanguageWhereOneIsGiven() throws Exception {
    assertThat(ask("?s text:query (beyan:words 'tur*' 'lang:tr')")).isEqualTo("tr");
    assertThat(ask("?s text:query (beyan:words 'tur*' 'lang:ru')")).isEmpty();
    assertThat(ask("?s text:query (beyan:words 'ceasefire'@en)")).isEqualTo("en");
  }

  @Test
  void findsInTheUnionAndWithinAGraph() throws Exception {
    String search = "?s text:query (beyan:words 'ceasefire')";
    assertThat(ask(search)).isEqualTo("en");
    assertThat(ask("GRAPH ?g { " + search + " }")).isEqualTo("en");
    assertThat(ask("GRAPH <article/en> { " + search + " }")).isEqualTo("en");
    assertThat(ask("GRAPH <article/tr> { " + search + " }")).isEmpty();
    assertThat(ask(search + " GRAPH ?g { ?s beyan:words ?words }")).isEqualTo("en");
  }

  @Test
  void tellsTheProperties() throws Exception {
    assertThat(ask("?s text:query (rdfs:label 'ceasefires')")).isEqualTo("name");
    assertThat(ask("?s text:query (rdfs:label beyan:words 'ceasefires')")).isEqualTo("en name");
    assertThat(ask("?s text:query 'ceasefires'")).isEqualTo("en");
    assertThat(
            answer("(?s ?score ?text ?graph ?p) text:query (rdfs:label 'ceasefires')", "STR(?p)"))
        .isEqualTo(RDFS.LABEL.stringValue());
  }

  @Test
  void findsTextOfOtherLanguagesAndOfNone() throws Exception {
    assertThat(ask("?s text:query (beyan:words 'WAFFENRUHE')")).isEqualTo("de");
    assertThat(ask("?s text:query (rdfs:label 'waffenruhe')")).isEqualTo("plain");
  }

  @Test
  void marksWhatWasFound() throws Exception {
    assertThat(text("(beyan:words 'sınır ateşkes' 'highlight:s:[|e:]|z:1000')"))
        .isEqualTo("[Ateşkesin] Türkiye'nin [sınırında] sürmesini istiyoruz");
    assertThat(text("(beyan:words 'minis*' 'highlight:')"))
        .isEqualTo("Turkey's ↦ministers↤ have agreed to Erdoğan's ceasefire");
    assertThat(text("(beyan:words 'ceasefire')")).isEqualTo(ENGLISH);
    assertThat(text("(beyan:words 'прекращение' 'highlight:m:x|z:-1|nonsense')"))
        .contains("↦прекращение↤ огня");
  }

  @Test
  void marksAdjacentWordsTogetherUnlessAskedNotTo() throws Exception {
    assertThat(text("(beyan:words 'прекращение огня' 'highlight:s:[|e:]')"))
        .contains("[прекращение огня]");
    assertThat(text("(beyan:words 'прекращение огня' 'highlight:s:[|e:]|jh:n')"))
        .contains("[прекращение] [огня]");
  }

  @Test
  void givesNoMoreThanTheBestWhereALimitIsSet() throws Exception {
    assertThat(ask("?s text:query (beyan:words 'blockade')")).isEqualTo("once twice");
    assertThat(ask("?s text:query (beyan:words 'blockade' 1)")).isEqualTo("twice");
  }

  @Test
  void givesLongTextsWholeToo() throws Exception {
    assertThat(text("(rdfs:label 'foghorn')")).isEqualTo(LONG);
    assertThat(text("(rdfs:label 'foghorn' 'highlight:m:1|z:20|s:[|e:]')")).contains("[foghorn]");
  }

  @Test
  void bindsThemInAnyOrder() throws Exception {
    assertThat(ask("?s beyan:words ?words . ?s text:query (beyan:words 'ceasefire')"))
        .isEqualTo("en");
  }

  private static void write(GraphWriter writer, String name, IRI property, Literal text) {
    writer.replace(
        Stores.iri("article/" + name),
        sink -> sink.handleStatement(VALUES.createStatement(Stores.iri(name), property, text)));
  }

  private static String found(String words) throws IOException, QuestionException {
    return ask("?s text:query (beyan:words '''" + words.replace("\\", "\\\\") + "''')");
  }

  /** Last parts of the subjects' IRIs, in order. */
  private static String ask(String pattern) throws IOException, QuestionException {
    return answer(pattern, "STRAFTER(STR(?s), 'beyan/')");
  }

  private static String text(String search) throws IOException, QuestionException {
    return answer("(?s ?score ?text) text:query " + search, "STR(?text)").replace("\"", "");
  }

  private static String answer(String pattern, String expression)
      throws IOException, QuestionException {
    String query =
        "SELECT DISTINCT ?x { " + pattern + " BIND(" + expression + " AS ?x) } ORDER BY ?x";
    String csv = AnswerFormat.CSV.write(QueryRunner.over(store).ask(query), 0);
    return String.join(" ", csv.lines().skip(1).toList());
  }
}
