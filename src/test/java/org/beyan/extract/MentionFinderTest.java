package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tr | Toplantıda Halil Örnekoğlu'nun sözleri okundu. | Halil Örnekoğlu",
        "tr | Sözleri dün Dorota Żabińska okudu. | Dorota Żabińska",
        "tr | Konuyu J. Van der Zoom anlattı. | J. Van der Zoom",
        "en | The book by Jean-Yves Quux was read. | Jean-Yves Quux",
        "en | A letter from Omar bin Zurab came. | Omar bin Zurab",
        "ru | Об этом рассказал Фёдор Примеров вчера. | Фёдор Примеров",
        "tr | Halil Örnekoğlu konuştu. | Halil Örnekoğlu",
        "tr | Sabah \"Halil Örnekoğlu gelecek\" denildi. | Halil Örnekoğlu",
      })
  void findsNamesThatNobodyKnows(String language, String text, String name) {
    assertThat(words(text, language, Type.NAME)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | Yarınki görüşme ertelendi.",
        "tr | Görüşme Salı günü, Ekim ayında yapılacak.",
        "en | Yesterday nothing happened. On Tuesday and in October neither.",
        "ru | Вчера ничего не случилось.",
        "tr | BU SATIR BÜYÜK HARFLE YAZILDI",
        "tr | Kral II. geldi.",
      })
  void takesNoOtherCapitalForAName(String language, String text) {
    assertThat(words(text, language, Type.NAME)).isEmpty();
  }

  @Test
  void knowsHalfAnUnknownNameWhereTheWholeStandsElsewhere() {
    String text = "Örnekoğlu konuştu. Toplantıyı Halil Örnekoğlu yönetti.";
    assertThat(words(text, "tr", Type.NAME)).containsExactly("Örnekoğlu", "Halil Örnekoğlu");
    assertThat(words("Örnekoğlu konuştu.", "tr", Type.NAME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tr | Żabińska, köprünün baharda açılacağını söyledi. | NAME | Żabińska",
        "ru | Об этом сообщил член Лесной палаты Фёдор Примеров. | BODY | Лесной палаты",
        "ru | В Минлесе заявили, что дорога будет готова весной. | BODY | Минлесе",
      })
  void believesTheModelWhereCapitalsDoNotTell(
      String language, String text, Type type, String name) {
    assertThat(words(text, language, type)).containsExactly(name);
  }

  @Test
  void takesNoKnownNameApartForTheModel() {
    String text = "MHP Sivas Milletvekili Halil Örnekoğlu, yolun açılacağını söyledi.";
    assertThat(find(text, "tr"))
        .extracting(Mention::type)
        .containsExactly(Type.BODY, Type.NAME, Type.OFFICE, Type.NAME);
  }

  @Test
  void findsTheSameInSeveralThreads() {
    String text = "Об этом сообщил член Лесной палаты Фёдор Примеров. Потом он уехал.";
    List<Mention> alone = find(text, "ru");
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> find(text, "ru")))
        .allMatch(alone::equals);
  }

  @Test
  void knowsHalfAnUnknownNameInAnotherCase() {
    String text = "Примерова там не было. Вчера приехал Фёдор Примеров.";
    List<Mention> names = ofType(find(text, "ru"), Type.NAME);
    assertThat(names)
        .extracting(name -> name.span().in(text))
        .containsExactly("Примерова", "Фёдор Примеров");
    assertThat(names).extracting(Mention::nominative).containsExactly(false, true);
  }

  @Test
  void takesATurkishNameWithEndingForNoSubject() {
    List<Mention> names = ofType(find("Dün Halil Örnekoğlu'ya soruldu.", "tr"), Type.NAME);
    assertThat(names).singleElement().matches(name -> !name.nominative());
    assertThat(names.get(0).end()).isEqualTo("Dün Halil Örnekoğlu'ya".length());
  }

  @Test
  void leavesTheNamesakeToTheUnknown() {
    String text = "Toplantıda Ivan Lavrov konuştu.";
    assertThat(words(text, "tr", Type.NAME)).containsExactly("Ivan Lavrov");
    assertThat(words(text, "tr", Type.PERSON)).isEmpty();
  }

  @Test
  void leavesALastNameThatIsAFirstNameHere() {
    String text = "Toplantıda Erdoğan Örnekoğlu konuştu.";
    assertThat(words(text, "tr", Type.NAME)).containsExactly("Erdoğan Örnekoğlu");
    assertThat(words(text, "tr", Type.PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ru, 'Он сказал, что ей помогли.', Он|ей, true|false",
    "en, 'He said his friend knew them.', He|his|them, true|false|false",
    "tr, 'O, kitabı okudu; kendisi o gün geldi.', O|kendisi, true|true",
  })
  void findsPronouns(String language, String text, String words, String nominative) {
    List<Mention> pronouns = ofType(find(text, language), Type.PRONOUN);
    assertThat(pronouns).extracting(it -> it.span().in(text)).containsExactly(words.split("\\|"));
    assertThat(pronouns)
        .extracting(it -> String.valueOf(it.nominative()))
        .containsExactly(nominative.split("\\|"));
  }

  @Test
  void keepsMentionsInOrderAndApart() {
    String text =
        "Rusya Dışişleri Bakanı Lavrov, Halil Örnekoğlu ile görüştü. O, \"Moskova hazır\" dedi.";
    List<Mention> mentions = find(text, "tr");
    assertThat(mentions).isSortedAccordingTo((one, two) -> one.span().compareTo(two.span()));
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().start()).isGreaterThanOrEqualTo(mentions.get(i - 1).end());
    }
    assertThat(mentions)
        .extracting(Mention::type)
        .containsExactly(
            Type.COUNTRY, Type.OFFICE, Type.PERSON, Type.NAME, Type.PRONOUN, Type.METONYM);
  }

  private static List<String> words(String text, String language, Type type) {
    return ofType(find(text, language), type).stream().map(it -> it.span().in(text)).toList();
  }

  private static List<Mention> ofType(List<Mention> mentions, Type type) {
    return mentions.stream().filter(mention -> mention.is(type)).toList();
  }

  private static List<Mention> find(String text, String language) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    List<Span> paragraphs = pack.paragraphs(text);
    List<Quote> quotes = pack.quotes(text, paragraphs);
    List<Span> sentences = pack.sentences(text, paragraphs, quotes);
    return FINDER.find(text, sentences, pack.tokens(text), language);
  }
}
