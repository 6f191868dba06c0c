package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RussianExtractorTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());
  private static final RussianExtractor EXTRACTOR = new RussianExtractor();

  /** A statement a line: source, then content, its spans parted by a bar. */
  private static List<String> read(String text) {
    return quotations(text).stream()
        .map(
            quotation ->
                quotation.source().map(source -> source.in(text)).orElse("—")
                    + ": "
                    + quotation.content().stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static List<Quotation> quotations(String text) {
    LanguagePack language = LanguagePack.of("ru").orElseThrow();
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            "",
            text,
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.of("ru"));
    List<Span> paragraphs = language.paragraphs(text);
    List<Quote> quotes = language.quotes(text, paragraphs);
    List<Span> sentences = language.sentences(text, paragraphs, quotes);
    List<Token> tokens = language.tokens(text);
    List<Mention> mentions = FINDER.find(text, sentences, tokens, "ru");
    return EXTRACTOR.extract(
        new Document(article, paragraphs, sentences, tokens, quotes, mentions));
  }

  private static List<Kind> kinds(String text) {
    return quotations(text).stream().map(Quotation::kind).toList();
  }

  @Nested
  class Clauses {
    @Test
    void followTheirCueBehindThat() {
      assertThat(read("Министр Артём Золотарёв заявил, что мост откроют весной."))
          .containsExactly("Артём Золотарёв: мост откроют весной");
    }

    @Test
    void takeTheSubjectBehindTheVerb() {
      assertThat(read("В среду на встрече сообщил министр Артём Золотарёв, что мост закрыт."))
          .containsExactly("Артём Золотарёв: мост закрыт");
    }

    @Test
    void passOverAParticipleBetweenSubjectAndCue() {
      assertThat(
              read("Артём Золотарёв, прибывший в город накануне, заявил, что мост откроют весной."))
          .containsExactly("Артём Золотарёв: мост откроют весной");
    }

    @Test
    void passOverANameBehindAPreposition() {
      assertThat(
              read(
                  "На встрече с Борисом Кедриным министр Артём Золотарёв отметил, что мост закрыт."))
          .containsExactly("Артём Золотарёв: мост закрыт");
    }

    @Test
    void areTwoUnderTwoCuesOfOneSpeaker() {
      assertThat(
              read("Артём Золотарёв заявил, что мост закрыт, и добавил, что его откроют весной."))
          .containsExactly("Артём Золотарёв: мост закрыт", "Артём Золотарёв: его откроют весной");
    }

    @Test
    void keepACueThatIsReported() {
      assertThat(read("Артём Золотарёв рассказал, что Вера Липова пришла и заявила, что устала."))
          .containsExactly("Артём Золотарёв: Вера Липова пришла и заявила, что устала");
    }

    @Test
    void endBeforeAnAgencyThatRelays() {
      assertThat(read("Артём Золотарёв заявил, что мост закрыт, передаёт ТАСС."))
          .containsExactly("Артём Золотарёв: мост закрыт");
    }

    @Test
    void followAConverb() {
      assertThat(read("Артём Золотарёв закрыл мост, пояснив, что опоры треснули."))
          .containsExactly("Артём Золотарёв: опоры треснули");
    }

    @Test
    void ofAConverbEndBeforeTheMainClause() {
      assertThat(read("Отметив, что опоры треснули, Артём Золотарёв заявил, что мост закрыт."))
          .containsExactly("Артём Золотарёв: опоры треснули", "Артём Золотарёв: мост закрыт");
    }

    @Test
    void followANounWithItsOwner() {
      assertThat(read("Слова Артёма Золотарёва о том, что мост закрыт, удивили жителей."))
          .containsExactly("Артёма Золотарёва: мост закрыт");
    }

    @Test
    void standBeforeTheirCueBehindAboutThat() {
      assertThat(read("О том, что мост закрыт, Артём Золотарёв заявил в среду."))
          .containsExactly("Артём Золотарёв: мост закрыт");
    }

    @Test
    void ofADocumentBelongToItsOwner() {
      assertThat(read("В заявлении Артёма Золотарёва говорится, что мост закрыт."))
          .containsExactly("Артёма Золотарёва: мост закрыт");
    }

    @Test
    void areNoneWithoutASource() {
      assertThat(read("Сообщается, что мост закрыт. Отмечается, что его откроют весной."))
          .isEmpty();
    }

    @Test
    void areNoneUnderANegatedCue() {
      assertThat(read("Артём Золотарёв не сообщил, что мост закрыт.")).isEmpty();
    }

    @Test
    void areNoneUnderAFirstPerson() {
      assertThat(read("Вчера мы заявили, что мост закрыт.")).isEmpty();
    }

    @Test
    void belongToTheBodyThatAPluralVerbStandsBeside() {
      assertThat(read("В МИД России заявили, что мост закрыт."))
          .containsExactly("МИД России: мост закрыт");
    }

    @Test
    void belongToAnUnnamedSource() {
      assertThat(read("Жители посёлка утверждают, что мост закрыт."))
          .containsExactly("Жители: мост закрыт");
    }

    @Test
    void belongToJointSources() {
      assertThat(read("Артём Золотарёв и Борис Кедрин заявили, что мост закрыт."))
          .containsExactly("Артём Золотарёв и Борис Кедрин: мост закрыт");
    }

    @Test
    void belongToThePersonBeforeARelativePronoun() {
      assertThat(read("Мост осмотрел Артём Золотарёв, который заявил, что опоры треснули."))
          .containsExactly("Артём Золотарёв: опоры треснули");
    }

    @Test
    void mayStandBehindAColon() {
      assertThat(read("Артём Золотарёв отметил: мост откроют весной."))
          .containsExactly("Артём Золотарёв: мост откроют весной");
    }

    @Test
    void areMixedWhereAPieceIsQuoted() {
      assertThat(kinds("Артём Золотарёв заявил, что мост «совсем плох» и закрыт."))
          .containsExactly(Kind.MIXED);
      assertThat(kinds("Артём Золотарёв заявил, что мост строит «Север»."))
          .containsExactly(Kind.INDIRECT);
    }
  }

  @Nested
  class Frames {
    @Test
    void ofACallHoldTheAddressee() {
      assertThat(read("Артём Золотарёв призвал жителей города беречь воду."))
          .containsExactly("Артём Золотарёв: жителей города беречь воду");
      assertThat(read("Артём Золотарёв призвал Турцию к сдержанности."))
          .containsExactly("Артём Золотарёв: Турцию к сдержанности");
    }

    @Test
    void ofAPromiseBeginWithTheInfinitive() {
      assertThat(read("Артём Золотарёв пообещал жителям открыть мост весной."))
          .containsExactly("Артём Золотарёв: открыть мост весной");
    }

    @Test
    void ofAPleaBeginBehindIt() {
      assertThat(read("Артём Золотарёв обратился к жителям с просьбой беречь воду."))
          .containsExactly("Артём Золотарёв: беречь воду");
    }

    @Test
    void ofAnEvaluationHoldBothNouns() {
      assertThat(read("Артём Золотарёв назвал закрытие моста ошибкой."))
          .containsExactly("Артём Золотарёв: закрытие моста ошибкой");
    }

    @Test
    void ofNamingHoldNoEvaluation() {
      assertThat(read("Артём Золотарёв назвал дату.")).isEmpty();
    }

    @Test
    void ofAnAccusationHoldTheAccused() {
      assertThat(read("Артём Золотарёв обвинил строителей в обмане."))
          .containsExactly("Артём Золотарёв: строителей в обмане");
      assertThat(read("Артём Золотарёв обвинил строителей в том, что опоры треснули."))
          .containsExactly("Артём Золотарёв: опоры треснули");
    }

    @Test
    void ofADenialNeedWhatIsDenied() {
      assertThat(read("Артём Золотарёв опроверг обвинения в обмане жителей."))
          .containsExactly("Артём Золотарёв: обвинения в обмане жителей");
      assertThat(read("Артём Золотарёв опроверг слухи.")).isEmpty();
    }

    @Test
    void ofATopicHoldNothing() {
      assertThat(read("Артём Золотарёв рассказал о погоде.")).isEmpty();
    }

    @Test
    void ofAStanceHoldTheNoun() {
      assertThat(read("Артём Золотарёв заявил о готовности города открыть мост."))
          .containsExactly("Артём Золотарёв: готовности города открыть мост");
    }

    @Test
    void ofASideMayStandBeforeTheirCue() {
      assertThat(read("За открытие моста весной выступил Артём Золотарёв."))
          .containsExactly("Артём Золотарёв: открытие моста весной");
    }

    @Test
    void ofAnImpersonalPluralHoldNothing() {
      assertThat(read("В городе его считают героем.")).isEmpty();
    }
  }

  @Nested
  class Speech {
    @Test
    void standsBeforeItsCue() {
      assertThat(read("«Мост откроют весной», — сказал министр Артём Золотарёв."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void needsNoDash() {
      assertThat(read("\"Мост откроют весной\", сказал Артём Золотарёв."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void standsBehindAColon() {
      assertThat(read("Артём Золотарёв сказал: «Мост откроют весной»."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void standsBehindANameAndAColon() {
      assertThat(read("Артём Золотарёв: «Мост откроют весной»."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void brokenByItsCueIsOne() {
      assertThat(read("«Мост плох, — сказал Артём Золотарёв. — Его откроют весной»."))
          .containsExactly("Артём Золотарёв: Мост плох | Его откроют весной");
    }

    @Test
    void goesOnInTheNextSentence() {
      assertThat(read("«Мост плох», — сказал Артём Золотарёв. «Его откроют только весной»."))
          .containsExactly("Артём Золотарёв: Мост плох | Его откроют только весной");
    }

    @Test
    void behindAReportGoesOnWithoutACue() {
      assertThat(read("Артём Золотарёв заявил, что мост закрыт. «Его откроют только весной»."))
          .containsExactly(
              "Артём Золотарёв: мост закрыт", "Артём Золотарёв: Его откроют только весной");
    }

    @Test
    void mayHaveACueOfNoList() {
      assertThat(read("«Мост откроют весной», — огрызнулся Артём Золотарёв."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void quotedByAnOutletBelongsToThePerson() {
      assertThat(read("«Мост откроют весной», — цитирует Артёма Золотарёва ТАСС."))
          .containsExactly("Артёма Золотарёва: Мост откроют весной");
    }

    @Test
    void ofADialogueStandsBehindADash() {
      String text = "— Мы не отступим, — сказал Артём Золотарёв. — Мы победим.";
      assertThat(read(text)).containsExactly("Артём Золотарёв: Мы не отступим | Мы победим.");
      assertThat(kinds(text)).containsExactly(Kind.DIRECT);
    }

    @Test
    void withoutItsOpeningMarkBeginsBehindTheLastReport() {
      assertThat(
              read(
                  "Мост закрыли. Об этом сообщил Артём Золотарёв. Его откроют весной. Опоры"
                      + " треснули\", - сказал он."))
          .containsExactly(
              "Артём Золотарёв: Мост закрыли", "он: Его откроют весной. Опоры треснули");
    }

    @Test
    void isNotATitleInMarks() {
      assertThat(read("Артём Золотарёв прочёл книгу «Мост через реку» и уехал.")).isEmpty();
    }
  }

  @Nested
  class Parentheses {
    @Test
    void mayOpenTheSentence() {
      assertThat(read("По словам министра Артёма Золотарёва, мост откроют весной."))
          .containsExactly("Артёма Золотарёва: мост откроют весной");
    }

    @Test
    void breakTheirClause() {
      assertThat(read("Мост, по словам Артёма Золотарёва, откроют весной."))
          .containsExactly("Артёма Золотарёва: Мост | откроют весной");
    }

    @Test
    void mayHoldAPronoun() {
      assertThat(read("Однако, по его словам, мост закрыт.")).containsExactly("его: мост закрыт");
    }

    @Test
    void takeTheOwnerNotHisMaster() {
      assertThat(read("По словам его помощника, мост закрыт."))
          .containsExactly("помощника: мост закрыт");
    }

    @Test
    void beginWithAs() {
      assertThat(read("Как заявил Артём Золотарёв, мост откроют весной."))
          .containsExactly("Артём Золотарёв: мост откроют весной");
    }

    @Test
    void areNoneInAComparison() {
      assertThat(read("Мост открыли после того, как Артём Золотарёв выступил с речью.")).isEmpty();
    }

    @Test
    void mayBeACueAndItsSubject() {
      assertThat(read("Мост, отметил Артём Золотарёв, откроют весной."))
          .containsExactly("Артём Золотарёв: Мост | откроют весной");
      assertThat(read("Мост откроют весной, сообщил Артём Золотарёв, выступая на площади."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void ofAnOutletAreNone() {
      assertThat(read("Мост откроют весной, передаёт ТАСС.")).isEmpty();
    }

    @Test
    void ofAnOutletMayReferToASource() {
      assertThat(read("Мост откроют весной, передаёт ТАСС со ссылкой на Артёма Золотарёва."))
          .containsExactly("Артёма Золотарёва: Мост откроют весной");
    }

    @Test
    void ofALawAreNone() {
      assertThat(read("Согласно договору, мост откроют весной.")).isEmpty();
    }
  }

  @Nested
  class Pointers {
    @Test
    void takeTheSentenceBefore() {
      assertThat(read("Мост откроют весной. Об этом в среду сообщил Артём Золотарёв."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
      assertThat(read("Мост откроют весной. Артём Золотарёв заявил об этом в среду."))
          .containsExactly("Артём Золотарёв: Мост откроют весной");
    }

    @Test
    void takeNothingThatIsAttributedAlready() {
      assertThat(
              read(
                  "Борис Кедрин заявил, что мост закрыт. Об этом в среду сообщил Артём Золотарёв."))
          .containsExactly("Борис Кедрин: мост закрыт");
    }
  }

  @Test
  void takesNoWordsTwiceBehindAColonAndAStrayPoint() {
    String words = "Мост " + "очень ".repeat(10) + "скоро откроют";
    assertThat(read("Артём Золотарёв заявил: . «" + words + "»."))
        .containsExactly("Артём Золотарёв: " + words);
  }

  @Test
  void takesOnlyWordsBehindTheDashForThoseOfADialogue() {
    assertThat(
            Extracted.from(
                    "— Мост откроют весной, — заявил Артём Золотарёв.",
                    "ru",
                    new RussianExtractor())
                .kinds())
        .containsExactly(Kind.DIRECT);
    assertThat(
            Extracted.from(
                    "— По словам Артёма Золотарёва, мост откроют весной.",
                    "ru",
                    new RussianExtractor())
                .kinds())
        .containsExactly(Kind.INDIRECT);
  }
}
