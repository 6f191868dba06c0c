package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "köprünün eskidiğini söyledi | köprünün eskidiğini",
        "köprünün eskidiğini da açıkça söyledi | köprünün eskidiğini",
        "köprünün açılacağını dün düzenlenen basın toplantısında duyurdu | köprünün açılacağını",
        "tüm tarafları masaya dönmeye çağırdı | masaya dönmeye",
        "uluslararası toplumu halka yardım etmeye çağırdı | halka yardım etmeye",
        "Ankara'dan sınırı açmasını istedi | sınırı açmasını",
        "Türkiye'ye sınırı açma çağrısında bulundu | sınırı açma",
        "taraflara sınırın açılması çağrısında bulundu | sınırın açılması",
        "kararı bir hata olarak niteledi | kararı bir hata",
        "kararı \"bir hata\" diye niteledi | kararı \"bir hata\"",
        "belediyenin kararı uygulamasını istedi | belediyenin kararı uygulamasını",
        "köprünün önemine dikkati çekti | köprünün önemine",
        "yardımları için komşulara teşekkür etti | yardımları için komşulara",
        "köprünün eskidiği bildirildi | köprünün eskidiği",
      })
  void beginBehindTheCalledAndEndByTheVerb(String text, String clause) {
    assertThat(clause(text)).isEqualTo(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "köprüyü söyledi",
        "yeni uygulamasını savundu",
        "köprünün eskidiğini, çok dün sabah erkenden söyledi",
        "komşulara teşekkür etti",
        "önemine dikkati çekti",
        "toplantının konusuna dikkati çekti",
        "\"bir hata\" diye niteledi",
      })
  void areNoneWithoutAnEndingThatTheCueTakes(String text) {
    assertThat(clause(text)).isEqualTo("none");
  }

  private static String clause(String text) {
    Layout layout = Turkish.layout(text);
    return new TurkishClauses(layout)
        .before(Turkish.cue(layout), 0, 0)
        .map(span -> span.in(text))
        .orElse("none");
  }
}
