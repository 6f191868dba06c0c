package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final Path ARTICLES = Path.of("../shared/articles");
  private static final LanguageDetector DETECTOR = LanguageDetector.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tr|Bakan Demir, dün yaptığı açıklamada görüşmelerin gelecek hafta süreceğini söyledi.
          tr|Disisleri Bakani Demir yaptigi yazili aciklamasinda gorusmelerin surecegini belirtti.
          tr|Cumhurbaþkaný Demir dün Ýstanbul'da konuþtu ve görüþmelerin süreceðini söyledi.
          tr|DIŞİŞLERİ BAKANI DEMİR: GÖRÜŞMELER GELECEK HAFTA SÜRECEK VE KARAR ÇIKACAK
          az|Nazir dünən bildirib ki, danışıqlar bu həftə davam edəcək və yeni müqavilə olacaq.
          az|Nazir bildirib ki, danisiqlar bu hefte davam edecek, xarici isler ve yeni muqavile olacaq.
          ru|Министр Белов заявил вчера, что переговоры с соседями продолжатся на следующей неделе.
          ru|Президент отметил, что решение принято и будет исполнено в срок.
          uk|Міністр заявив учора, що переговори із сусідами тривають, і їх продовжать.
          be|Міністр заявіў учора, што перамовы з суседзямі працягваюцца і будуць працягнутыя.
          bg|Министърът заяви вчера, че преговорите със съседите продължават и ще бъдат завършени.
          sr|Министар је изјавио јуче да се преговори са суседима настављају.
          mk|Министерот изјави вчера дека преговорите со соседите продолжуваат.
          kk|Министр көршілермен келіссөздер келесі аптада жалғасатынын мәлімдеді.
          en|The minister said yesterday that the talks with the neighbours will continue next week.
          de|Der Minister erklärte gestern, dass die Gespräche mit den Nachbarn fortgesetzt werden.
          fr|Le ministre a déclaré que les négociations avec les voisins se poursuivront bientôt.
          es|El ministro dijo ayer que las negociaciones con los vecinos continuarán pronto.
          el|Ο υπουργός δήλωσε χθες ότι οι συνομιλίες με τους γείτονες θα συνεχιστούν.
          ar|قال الوزير أمس إن المحادثات مع الجيران ستستمر في الأسبوع المقبل.
          hy|Նախարարը երեկ հայտարարեց, որ հարևանների հետ բանակցությունները կշարունակվեն։
          ka|მინისტრმა გუშინ განაცხადა, რომ მეზობლებთან მოლაპარაკებები გაგრძელდება.
          """)
  void tellsTheLanguage(String code, String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(code);
  }

  @Test
  void doesNotTakeAForeignNameForAForeignLanguage() {
    assertThat(
            DETECTOR.detect(
                "Bakan Demir, Azerbaycan Dışişleri Bakanı Əli Vəliyev ile görüştü ve bu görüşmenin"
                    + " çok verimli geçtiğini, iki ülke arasında yeni bir dönem açıldığını söyledi."
                    + " Demir daha sonra Ankara'ya döndü ve gazetecilere konuştu."))
        .isEqualTo("tr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "12345 … 67", "😀"})
  void leavesATextWithoutLettersUndetermined(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo("und");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ru", "en"})
  void tellsEveryDevelopmentArticle(String code) throws IOException {
    assertThat(bodies(code)).allMatch(text -> DETECTOR.detect(text).equals(code));
  }

  @Test
  void tellsTurkishWithoutItsLetters() throws IOException {
    assertThat(bodies("tr")).allMatch(text -> DETECTOR.detect(Folding.fold(text)).equals("tr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ru", "en"})
  void tellsAHundredCharactersInNinetyEightOfAHundredCases(String code) throws IOException {
    List<String> pieces = bodies(code).stream().map(LanguageDetectorTest::piece).toList();
    long right = pieces.stream().filter(piece -> DETECTOR.detect(piece).equals(code)).count();
    assertThat((double) right / pieces.size()).isGreaterThan(0.98);
  }

  private static String piece(String text) {
    return text.substring(0, Math.min(100, text.length()));
  }

  private static List<String> bodies(String code) throws IOException {
    Path file = ARTICLES.resolve(code + ".jsonl");
    assumeTrue(Files.exists(file), "needs " + file);
    List<String> bodies = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      bodies.add(article.get("text").asText());
    }
    return bodies;
  }
}
