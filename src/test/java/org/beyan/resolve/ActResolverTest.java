package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActResolverTest {
  private static Act act(String language, Act cue, String words) {
    Document document = Told.document(language, "2020-11-02", words);
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, words.length())),
            List.of(),
            Optional.empty(),
            Kind.INDIRECT,
            cue,
            "test");
    return ActResolver.of(language).act(quotation, document);
  }

  private static void does(String act, String language, String words) {
    assertThat(act(language, Act.STATE, words))
        .as(words)
        .isEqualTo(Act.valueOf(act.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aTellingCueDecidesWhateverTheWords() {
    assertThat(act("tr", Act.PROMISE, "komşularının sınırı ihlal ettiğini")).isEqualTo(Act.PROMISE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | köprünün uzun olduğunu",
        "state | yeni yolun yapılacağına inandıklarını",
        "state | en büyük insanların burada yaşadığını",
        "state | mali durumun iyi olduğunu",
        "support | komşularını desteklediklerini",
        "reject | komşularını desteklemediklerini",
        "support | Bu kararı destekliyoruz",
        "reject | Bu kararı desteklemiyoruz",
        "reject | bu kararı tanımayacaklarını",
        "reject | yeni duvara karşı olduklarını",
        "reject | teklifi reddettiklerini",
        "agree | teklifi kabul etmeye hazır olduklarını",
        "reject | teklifi kabul etmeyeceklerini",
        "agree | sınır konusunda anlaştıklarını",
        "agree | iki ülkenin aynı görüşte olduğunu",
        "consult | dün mevkidaşıyla görüştüklerini",
        "request | askerlerin çekilmesi gerektiğini",
        "request | Kapıyı açmalısınız",
        "request | askerlerin çekilmesini istediklerini",
        "accuse | komşularının sınırı ihlal ettiğini",
        "accuse | olayın bir provokasyon olduğunu",
        "threaten | bunun ciddi sonuçları olacağını",
        "threaten | cevap verme hakkını saklı tuttuklarını",
        "deny | haberlerin asılsız olduğunu",
        "deny | savaşmak gibi bir niyetleri olmadığını",
        "promise | yardıma devam edeceklerini",
        "promise | Kısıtlamaların kaldırılacağını",
        "promise | Yardım göndereceğiz",
        "concede | olaydan pişmanlık duyduklarını",
      })
  void readsTurkish(String act, String words) {
    does(act, "tr", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | мост построен давно",
        "state | надеемся, что соседи выполнят обещания",
        "support | мы поддерживаем соседей",
        "reject | мы не поддерживаем это решение",
        "reject | страна не признаёт новую границу",
        "agree | стороны договорились о границе",
        "request | соседи должны вывести войска",
        "accuse | соседи нарушают границу",
        "accuse | такие слова неприемлемы",
        "threaten | у этого будут серьёзные последствия",
        "deny | эти слова не соответствуют действительности",
        "deny | страна не собирается воевать",
        "promise | мы будем помогать соседям",
        "concede | он сожалеет о случившемся",
        "consult | министры обсудили границу",
      })
  void readsRussian(String act, String words) {
    does(act, "ru", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | the bridge is long",
        "state | he hoped the neighbours would keep their promises",
        "support | his country supported its neighbours",
        "reject | his country did not support the decision",
        "reject | We don't recognise the new border",
        "agree | the neighbours had agreed on a border",
        "request | the neighbours must withdraw",
        "accuse | the neighbours had violated the border",
        "threaten | there would be serious consequences",
        "deny | the reports were baseless",
        "deny | We had nothing to do with it",
        "promise | his country would continue to help",
        "concede | he was sorry for the mistake",
        "consult | the ministers discussed the border",
      })
  void readsEnglish(String act, String words) {
    does(act, "en", words);
  }
}
