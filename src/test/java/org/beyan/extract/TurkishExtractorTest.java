package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;
import static org.beyan.extract.Turkish.rules;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishExtractorTest {
  @Nested
  class Cues {
    @Test
    void takesWordsInMarksBeforeAVerb() {
      assertThat(read("Emre Örnekoğlu, \"Yarın geleceğiz.\" dedi."))
          .containsExactly("Emre Örnekoğlu: Yarın geleceğiz. | dedi");
    }

    @Test
    void takesAClauseBeforeAVerb() {
      assertThat(read("Emre Örnekoğlu, köprünün yarın açılacağını söyledi."))
          .containsExactly("Emre Örnekoğlu: köprünün yarın açılacağını | söyledi");
    }

    @Test
    void takesAClauseWithAQuotedPieceWhole() {
      String text = "Emre Örnekoğlu, köprünün \"çok yakında\" açılacağını söyledi.";
      assertThat(read(text))
          .containsExactly("Emre Örnekoğlu: köprünün \"çok yakında\" açılacağını | söyledi");
      assertThat(rules(text)).containsExactly("tr.finite-cue.mixed");
    }

    @Test
    void readsParticipleAndVerbOfOneSentenceAsTwoStatements() {
      String text =
          "Yolların kapalı olduğunu belirten Emre Örnekoğlu, \"Yarın açarız\" ifadesini kullandı.";
      assertThat(read(text))
          .containsExactly(
              "Emre Örnekoğlu: Yolların kapalı olduğunu | belirten",
              "Emre Örnekoğlu: Yarın açarız | ifadesini kullandı");
      assertThat(rules(text)).containsExactly("tr.participle.indirect", "tr.finite-cue.direct");
    }

    @Test
    void readsConverbAndVerbOfOneSentenceAsTwoStatements() {
      String text =
          "Emre Örnekoğlu, yolların kapalı olduğunu belirterek, köprünün yarın açılacağını söyledi.";
      assertThat(read(text))
          .containsExactly(
              "Emre Örnekoğlu: yolların kapalı olduğunu | belirterek",
              "Emre Örnekoğlu: köprünün yarın açılacağını | söyledi");
      assertThat(rules(text)).containsExactly("tr.converb.indirect", "tr.finite-cue.indirect");
    }

    @Test
    void givesEachOfTwoSpeakersInOneSentenceHisWords() {
      assertThat(
              read(
                  "Emre Örnekoğlu köprünün açılacağını söyledi, Canan Denek ise yolun biteceğini"
                      + " belirtti."))
          .containsExactly(
              "Emre Örnekoğlu: köprünün açılacağını | söyledi",
              "Canan Denek: yolun biteceğini | belirtti");
    }

    @Test
    void takesCoordinatedClausesUnderOneCueForOne() {
      assertThat(
              read(
                  "Emre Örnekoğlu, köprünün açıldığını, yolların bittiğini ve işlerin yürüdüğünü"
                      + " söyledi."))
          .containsExactly(
              "Emre Örnekoğlu: köprünün açıldığını, yolların bittiğini ve işlerin yürüdüğünü"
                  + " | söyledi");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "köprünün açıldığını | söyledi",
          "köprünün açılacağını | duyurdu",
          "köprüye gittiklerini | anlattı",
          "köprüye gideceklerini | belirtti",
          "köprünün açılmasını | istedi",
          "köprünün açılmadığına | dikkati çekti",
          "köprünün açılacağına | işaret etti",
          "köprünün açılmasının gerektiğinin | altını çizdi",
          "köprünün açılması | çağrısında bulundu",
          "köprüyü açma | çağrısında bulundu",
          "köprünün açılacağı | bilgisini verdi",
          "köprünün açılmayacağı | görüşünü savundu",
          "köprüyü yıkmakla | tehdit etti",
          "hayatını kaybedenler için başsağlığı | diledi",
          "yardımları için komşularına | teşekkür etti",
          "köprünün önemini | vurguladı",
          "köprünün önemine | dikkati çekti",
          "kararı büyük bir hata | olarak niteledi",
        })
    void takesEveryEndingThatACueWants(String content, String cue) {
      assertThat(read("Emre Örnekoğlu, " + content + " " + cue + "."))
          .singleElement()
          .asString()
          .startsWith("Emre Örnekoğlu: " + content + " | ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Emre Örnekoğlu köprüyü gezdi ve işçilerle görüştü.",
          "Taraflar önemli ilerleme kaydetti.",
          "Heyetler ilerlemeyi kaydetti.",
          "Takım ilk golünü kaydetti.",
          "Köprü konusuna değinen Emre Örnekoğlu, yarını bekledi.",
          "Emre Örnekoğlu, toplantının konusuna dikkati çekti.",
          "Emre Örnekoğlu, yeni uygulamasını savundu.",
          "Emre Örnekoğlu, saldırıyı kınadı.",
          "Emre Örnekoğlu, komşularına teşekkür etti.",
          "Emre Örnekoğlu, \"Köprü\" adlı kitabını anlattı.",
          "Köprünün yarın açılacağı bildirildi.",
          "Edinilen bilgiye göre köprü yarın açılacak.",
          "Kararname, bütün mağazaların kapatılmasını istiyor.",
        })
    void findsNothingWhereNobodySaysAnything(String text) {
      assertThat(read(text)).isEmpty();
    }
  }

  @Nested
  class Marks {
    @ParameterizedTest
    @ValueSource(strings = {"\"…\"", "“…”", "”…”", "«…»", "„…“", "‘…’", "'…'", "''…''", "’’…’’"})
    void knowsMarksOfEveryKind(String marks) {
      String quoted = marks.replace("…", "Yarın geleceğiz");
      assertThat(read("Emre Örnekoğlu, " + quoted + " dedi."))
          .containsExactly("Emre Örnekoğlu: Yarın geleceğiz | dedi");
    }

    @Test
    void takesAQuestionThatSomebodyAnswersForNoStatement() {
      assertThat(read("\"Köprü açılacak mı?\" sorusunu yanıtlayan Emre Örnekoğlu, \"Evet\" dedi."))
          .containsExactly("Emre Örnekoğlu: Evet | dedi");
    }

    @Test
    void joinsQuotationsThatOnlyAConjunctionParts() {
      assertThat(read("Emre Örnekoğlu, \"Köprü açılacak\" ve \"Yol bitecek\" dedi."))
          .containsExactly("Emre Örnekoğlu: Köprü açılacak // Yol bitecek | dedi");
    }
  }

  @Nested
  class Sources {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Köprünün yarın açılacağını söyledi. | —",
          "Bakan Emre Örnekoğlu, köprünün yarın açılacağını söyledi. | Emre Örnekoğlu",
          "Başbakan Emre Örnekoğlu köprünün yarın açılacağını söyledi. | Emre Örnekoğlu",
          "Emre Örnekoğlu ise köprünün yarın açılacağını söyledi. | Emre Örnekoğlu",
          "Köprünün yarın açılacağını Emre Örnekoğlu söyledi. | Emre Örnekoğlu",
          "Yetkililer, köprünün yarın açılacağını söyledi. | Yetkililer",
          "Yerel yetkililer köprünün yarın açılacağını söyledi. | Yerel yetkililer",
          "Kapıda duran Emre Örnekoğlu köprünün yarın açılacağını söyledi. | Emre Örnekoğlu",
        })
    void findsTheSubjectOfAClause(String text, String source) {
      assertThat(Turkish.quotations(text))
          .singleElement()
          .satisfies(
              quotation -> {
                assertThat(quotation.source().map(span -> span.in(text)).orElse("—"))
                    .isEqualTo(source);
                assertThat(quotation.content().get(0).in(text))
                    .isEqualToIgnoringCase("köprünün yarın açılacağını");
              });
    }

    @Test
    void findsTheSubjectBehindItsVerb() {
      assertThat(read("\"Yarın geleceğiz\" dedi Emre Örnekoğlu."))
          .containsExactly("Emre Örnekoğlu: Yarın geleceğiz | dedi");
    }

    @Test
    void takesPeopleDirectlyBeforeTheWords() {
      assertThat(read("Polis geçerken göstericiler \"Yolu açın\" diye bağırdı."))
          .containsExactly("göstericiler: Yolu açın | bağırdı");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ve", "ile"})
    void joinsTwoWhoSpeakTogether(String and) {
      String both = "Emre Örnekoğlu " + and + " Canan Denek";
      assertThat(read(both + ", köprünün açılacağını söyledi."))
          .containsExactly(both + ": köprünün açılacağını | söyledi");
    }

    @Test
    void joinsNobodyWithAnotherOfWhomHeSpeaks() {
      assertThat(read("Emre Örnekoğlu, Canan Denek'in yarın geleceğini söyledi."))
          .containsExactly("Emre Örnekoğlu: Canan Denek'in yarın geleceğini | söyledi");
    }

    @Test
    void takesStatesInAListForNoSubject() {
      assertThat(read("Kaygıyı Bakü, Erivan ve Ankara'ya ilettiklerini aktardı."))
          .containsExactly("—: Kaygıyı Bakü, Erivan ve Ankara'ya ilettiklerini | aktardı");
    }

    @Test
    void takesARelativeClauseWithinTheWordsForPartOfThem() {
      assertThat(
              read(
                  "Yasayı kabul etmeyi reddeden Gürcistan yönetimi olduğunu söyleyen Emre"
                      + " Örnekoğlu, yarını bekledi."))
          .containsExactly(
              "Emre Örnekoğlu: Yasayı kabul etmeyi reddeden Gürcistan yönetimi olduğunu |"
                  + " söyleyen");
    }

    @Test
    void takesAFutureParticipleForNoCue() {
      assertThat(read("Emre Örnekoğlu, açıklanacak kararın iyi olduğunu söyledi."))
          .containsExactly("Emre Örnekoğlu: açıklanacak kararın iyi olduğunu | söyledi");
    }
  }

  @Nested
  class Passives {
    @Test
    void takeTheOwnerOfAnAnnouncementForTheirSource() {
      assertThat(read("Kremlin'den yapılan açıklamada, köprünün yarın açılacağı bildirildi."))
          .containsExactly("Kremlin: köprünün yarın açılacağı | bildirildi");
    }

    @Test
    void takeTheTextWhereNobodyIsNamed() {
      assertThat(read("Açıklamada, köprünün yarın açılacağı kaydedildi."))
          .containsExactly("Açıklama: köprünün yarın açılacağı | kaydedildi");
      assertThat(read("Mektupta köprünün eskidiğinin altı çizildi."))
          .containsExactly("Mektup: köprünün eskidiğinin | altı çizildi");
    }

    @Test
    void takeTheAgentBeforeTarafindan() {
      assertThat(read("Köprünün yarın açılacağı Emre Örnekoğlu tarafından duyuruldu."))
          .containsExactly("Emre Örnekoğlu: Köprünün yarın açılacağı | duyuruldu");
    }
  }

  @Test
  void takesTheSentenceBeforeForWhatThisPointsAt() {
    assertThat(read("Köprü yarın açılacak. Bunu söyleyen Emre Örnekoğlu, sonra gitti."))
        .containsExactly("Emre Örnekoğlu: Köprü yarın açılacak | söyleyen");
    assertThat(read("Köprü yarın açılacak. Emre Örnekoğlu bunu söyledi."))
        .containsExactly("Emre Örnekoğlu: Köprü yarın açılacak | söyledi");
  }

  @Test
  void takesNoSentenceThatSomebodyElseHasSaid() {
    assertThat(read("Canan Denek köprünün açılacağını söyledi. Emre Örnekoğlu bunu söyledi."))
        .containsExactly("Canan Denek: köprünün açılacağını | söyledi");
  }

  @Test
  void takesNoNameForTheWordsBeforeALonelyMark() {
    assertThat(read("Emre Örnekoğlu: \" Canan Denek gelir dedi ")).isEmpty();
  }
}
