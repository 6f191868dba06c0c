package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnglishExtractorTest {
  private static final EnglishExtractor EXTRACTOR = new EnglishExtractor();

  private static Extracted extracted(String text) {
    return Extracted.from(text, "en", EXTRACTOR);
  }

  private static List<String> read(String text) {
    return extracted(text).lines();
  }

  @Nested
  class Clauses {
    @Test
    void followThat() {
      assertThat(read("Transport Minister Oskar Lindqvist said that the bridge would open in May."))
          .containsExactly("Oskar Lindqvist: the bridge would open in May");
    }

    @Test
    void followWithoutThat() {
      assertThat(read("Oskar Lindqvist has said the bridge will open in May."))
          .containsExactly("Oskar Lindqvist: the bridge will open in May");
    }

    @Test
    void beginBehindDayAndPlaceOfTheWords() {
      assertThat(read("Oskar Lindqvist said on Friday in Oslo the bridge would open soon."))
          .containsExactly("Oskar Lindqvist: the bridge would open soon");
    }

    @Test
    void beginBehindThatAfterALongAdverbial() {
      assertThat(
              read("Oskar Lindqvist said in an interview, published on Friday, that it was late."))
          .containsExactly("Oskar Lindqvist: it was late");
    }

    @Test
    void beginBehindTheOneWhoIsTold() {
      assertThat(read("Oskar Lindqvist told reporters that the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
      assertThat(read("Oskar Lindqvist told reporters the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void standBeforeTheirCue() {
      assertThat(read("The bridge will open in May, Oskar Lindqvist told reporters in Oslo."))
          .containsExactly("Oskar Lindqvist: The bridge will open in May");
      assertThat(read("The bridge will open in May, said Oskar Lindqvist."))
          .containsExactly("Oskar Lindqvist: The bridge will open in May");
    }

    @Test
    void runAroundTheirCue() {
      assertThat(read("The bridge, Oskar Lindqvist explained, will open in May."))
          .containsExactly("Oskar Lindqvist: The bridge | will open in May");
    }

    @Test
    void followAdverbsAndAdverbials() {
      assertThat(read("Oskar Lindqvist said too many bridges were closed."))
          .containsExactly("Oskar Lindqvist: too many bridges were closed");
      assertThat(read("Oskar Lindqvist said despite the rain, the bridge would open."))
          .containsExactly("Oskar Lindqvist: despite the rain, the bridge would open");
      assertThat(read("Oskar Lindqvist last week said the bridge would open."))
          .containsExactly("Oskar Lindqvist: the bridge would open");
    }

    @Test
    void followALetterThatSays() {
      assertThat(read("Oskar Lindqvist wrote a letter saying the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void areAnOutletsOwnWhereNobodyElseSpeaks() {
      assertThat(read("Reuters reported that the bridge had been closed."))
          .containsExactly("Reuters: the bridge had been closed");
      assertThat(read("Reuters reported that Oskar Lindqvist said the bridge had been closed."))
          .containsExactly("Oskar Lindqvist: the bridge had been closed");
    }

    @Test
    void standBehindWhatSomebodyCallsSomething() {
      assertThat(read("It was what Oskar Lindqvist called “a bridge too far.”"))
          .containsExactly("Oskar Lindqvist: a bridge too far.");
    }

    @Test
    void followAs() {
      assertThat(read("As Oskar Lindqvist told reporters, the bridge will open in May."))
          .containsExactly("Oskar Lindqvist: the bridge will open in May");
    }

    @Test
    void endWhereTheNextCueOfTheirLevelBegins() {
      assertThat(
              read(
                  "Oskar Lindqvist said the bridge was safe and called for patience, adding that"
                      + " tests went on."))
          .containsExactly(
              "Oskar Lindqvist: the bridge was safe",
              "Oskar Lindqvist: patience",
              "Oskar Lindqvist: tests went on");
    }

    @Test
    void endWhereAnotherContradicts() {
      assertThat(
              read(
                  "Oskar Lindqvist claimed the bridge was safe, but engineer Ida Holm said it"
                      + " was not."))
          .containsExactly("Oskar Lindqvist: the bridge was safe", "Ida Holm: it was not");
    }

    @Test
    void holdCuesOfTheirOwn() {
      assertThat(read("Oskar Lindqvist said that engineers had told him the bridge was not safe."))
          .containsExactly("Oskar Lindqvist: engineers had told him the bridge was not safe");
    }

    @Test
    void areNotCountedAgainForTheOneWhoRelaysThem() {
      assertThat(read("Oskar Lindqvist told Ida Holm that the bridge was safe, his office said."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void endBeforeWhatThePaperAdds() {
      assertThat(read("Oskar Lindqvist said work had begun in Bergen, which lies in the west."))
          .containsExactly("Oskar Lindqvist: work had begun in Bergen");
      assertThat(read("Oskar Lindqvist said three men had died, bringing the number to nine."))
          .containsExactly("Oskar Lindqvist: three men had died");
      assertThat(read("Oskar Lindqvist said the work would be free — a claim that others doubt."))
          .containsExactly("Oskar Lindqvist: the work would be free");
    }

    @Test
    void keepARelativeClauseThatIsTheSpeakersOwn() {
      assertThat(read("Oskar Lindqvist said it was a mistake, which would cost millions."))
          .containsExactly("Oskar Lindqvist: it was a mistake, which would cost millions");
    }

    @Test
    void endWithTheirSubordinateClause() {
      assertThat(read("While Oskar Lindqvist says the bridge is safe, nobody uses it."))
          .containsExactly("Oskar Lindqvist: the bridge is safe");
    }

    @Test
    void beginBehindTheDateline() {
      assertThat(read("OSLO, May 3 (Nordisk) - The bridge is closed, Oskar Lindqvist said."))
          .containsExactly("Oskar Lindqvist: The bridge is closed");
    }
  }

  @Nested
  class LongSubjects {
    @Test
    void haveARelativeClauseOrAnInsertion() {
      assertThat(read("Engineers who had seen the plans said the bridge would hold."))
          .containsExactly("Engineers: the bridge would hold");
      assertThat(
              read("Oskar Lindqvist, a builder whose firm had made the bridge, said it was safe."))
          .containsExactly("Oskar Lindqvist: it was safe");
      assertThat(read("Oskar Lindqvist, after the ferry sank in March, said the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void areSomeOfMany() {
      assertThat(read("Most of the engineers said the bridge would hold."))
          .containsExactly("engineers: the bridge would hold");
      assertThat(read("Another said the bridge would hold."))
          .containsExactly("Another: the bridge would hold");
    }

    @Test
    void standBehindQuotationsWithTheirTitles() {
      assertThat(
              read(
                  "“The bridge is safe,” former Harbour Secretary Oskar Lindqvist told Parliament."))
          .containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(read("“The bridge is safe,” Gov. Oskar Lindqvist (L-Oslo) said on Friday."))
          .containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(read("“The bridge is safe,” said retired engineer Oskar Lindqvist, who built it."))
          .containsExactly("Oskar Lindqvist: The bridge is safe");
    }

    @Test
    void doNotEndInAnotherVerbsObject() {
      assertThat(read("Oskar Lindqvist sold the bridge to engineers, said it was safe, and left."))
          .doesNotContain("engineers: it was safe");
    }
  }

  @Nested
  class Parentheses {
    @Test
    void haveTheClauseBehindThemToo() {
      assertThat(read("In May, Oskar Lindqvist said, the bridge will open."))
          .containsExactly("Oskar Lindqvist: In May | the bridge will open");
      assertThat(read("The old bridge was unsafe, Oskar Lindqvist said, so it had to be closed."))
          .containsExactly("Oskar Lindqvist: The old bridge was unsafe | so it had to be closed");
      assertThat(read("It was, Oskar Lindqvist said, one of the oldest bridges of the north."))
          .containsExactly("Oskar Lindqvist: It was | one of the oldest bridges of the north");
    }

    @Test
    void endWhereThePaperTellsWhatHappenedMeanwhile() {
      assertThat(read("The old bridge was unsafe, Oskar Lindqvist said, as the crowd was leaving."))
          .containsExactly("Oskar Lindqvist: The old bridge was unsafe");
    }
  }

  @Nested
  class SpeechThatMarksTell {
    @Test
    void hasVerbsThatNoLexiconLists() {
      assertThat(read("“Shame!” the crowd roared.")).containsExactly("crowd: Shame!");
      assertThat(read("Oskar Lindqvist smiled, “The bridge is safe and sound.”"))
          .containsExactly("Oskar Lindqvist: The bridge is safe and sound.");
    }

    @Test
    void isAnnouncedByAColonWithoutACue() {
      Extracted found = extracted("Oskar Lindqvist went further: “We will close the bridge.”");

      assertThat(found.lines()).containsExactly("Oskar Lindqvist: We will close the bridge.");
      assertThat(found.quotations().get(0).cue()).isEmpty();
    }

    @Test
    void goesOnBehindAReportedClauseWithoutACue() {
      assertThat(read("Oskar Lindqvist said the bridge would hold. “It is as strong as a rock.”"))
          .containsExactly(
              "Oskar Lindqvist: the bridge would hold",
              "Oskar Lindqvist: It is as strong as a rock.");
    }

    @Test
    void isNoTitleOfAWork() {
      assertThat(read("In a picture named “The Bridge,” Oskar Lindqvist painted his town."))
          .isEmpty();
    }
  }

  @Nested
  class Quotations {
    @Test
    void standBeforeTheirCue() {
      Extracted found = extracted("“The bridge is safe,” Oskar Lindqvist said in Oslo.");
      assertThat(found.lines()).containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(found.kinds()).containsExactly(Kind.DIRECT);
    }

    @Test
    void standBeforeAnInvertedCue() {
      assertThat(read("'The bridge is safe,' said the Norwegian minister."))
          .containsExactly("Norwegian minister: The bridge is safe");
    }

    @Test
    void goOnBehindTheirCue() {
      assertThat(read("\"The bridge,\" Oskar Lindqvist said, \"is safe.\""))
          .containsExactly("Oskar Lindqvist: The bridge | is safe.");
      assertThat(read("\"The bridge,\" Oskar Lindqvist said during a visit, \"is safe.\""))
          .containsExactly("Oskar Lindqvist: The bridge | is safe.");
    }

    @Test
    void goOnInSentencesWithoutCue() {
      assertThat(read("“The bridge is safe,” Oskar Lindqvist said. “We tested it.”\n\n“Twice.”"))
          .containsExactly("Oskar Lindqvist: The bridge is safe | We tested it. | Twice.");
    }

    @Test
    void runOverParagraphs() {
      assertThat(read("“The bridge is old.\n\n“We tested it,” Oskar Lindqvist said."))
          .containsExactly("Oskar Lindqvist: The bridge is old. | We tested it");
    }

    @Test
    void followAColon() {
      assertThat(read("Oskar Lindqvist said: “The bridge is safe.”"))
          .containsExactly("Oskar Lindqvist: The bridge is safe.");
      assertThat(read("Oskar Lindqvist said when he came home: “The bridge is safe.”"))
          .containsExactly("Oskar Lindqvist: The bridge is safe.");
    }

    @Test
    void followANameAndAColon() {
      Extracted found = extracted("Oskar Lindqvist: “The bridge is safe”");
      assertThat(found.lines()).containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(found.cues()).containsExactly("");
    }

    @Test
    void followAdding() {
      assertThat(read("Oskar Lindqvist said work went on, adding: “The bridge is safe.”"))
          .containsExactly("Oskar Lindqvist: work went on", "Oskar Lindqvist: The bridge is safe.");
    }

    @Test
    void joinTheSentenceThatOnlyAttributesThem() {
      assertThat(read("“The bridge is safe!” Norway's minister, Oskar Lindqvist, said in Oslo."))
          .containsExactly("Oskar Lindqvist: The bridge is safe!");
    }

    @Test
    void makeAClauseMixed() {
      Extracted found = extracted("Oskar Lindqvist said the bridge was “as good as new”.");
      assertThat(found.lines()).containsExactly("Oskar Lindqvist: the bridge was “as good as new”");
      assertThat(found.kinds()).containsExactly(Kind.MIXED);
    }

    @Test
    void standBetweenTheHalvesOfTheirCue() {
      Extracted found =
          extracted("“The bridge is safe”, the agency quotes Oskar Lindqvist as saying.");
      assertThat(found.lines()).containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(found.cues()).containsExactly("quotes | as saying");
    }

    @Test
    void areNotSpeechWithoutCue() {
      assertThat(read("Oskar Lindqvist opened the “Silver Bridge” in Oslo on Friday.")).isEmpty();
    }
  }

  @Nested
  class Objects {
    @Test
    void areCalledUpon() {
      assertThat(read("Oskar Lindqvist urged Sweden to open the road."))
          .containsExactly("Oskar Lindqvist: Sweden to open the road");
      assertThat(read("Oskar Lindqvist called on both sides to stop the work."))
          .containsExactly("Oskar Lindqvist: both sides to stop the work");
    }

    @Test
    void areAccused() {
      assertThat(read("Oskar Lindqvist accused Sweden of closing the road."))
          .containsExactly("Oskar Lindqvist: Sweden of closing the road");
    }

    @Test
    void areThankedOrBlamedForSomething() {
      assertThat(read("Oskar Lindqvist thanked Sweden for its help."))
          .containsExactly("Oskar Lindqvist: Sweden for its help");
      assertThat(read("Oskar Lindqvist criticised Sweden.")).isEmpty();
    }

    @Test
    void areDescribedOrCalledSomething() {
      assertThat(read("Oskar Lindqvist described the bridge as a gift."))
          .containsExactly("Oskar Lindqvist: the bridge as a gift");
      assertThat(read("Oskar Lindqvist called the decision unacceptable."))
          .containsExactly("Oskar Lindqvist: the decision unacceptable");
      assertThat(read("Oskar Lindqvist called Ida Holm on Friday.")).isEmpty();
    }

    @Test
    void mayBeInfinitives() {
      assertThat(read("Oskar Lindqvist has repeatedly threatened to close the road."))
          .containsExactly("Oskar Lindqvist: to close the road");
    }

    @Test
    void areDeniedUnlessTheyAreAnothersWords() {
      assertThat(read("Oskar Lindqvist denied any part in the accident."))
          .containsExactly("Oskar Lindqvist: any part in the accident");
      assertThat(read("Oskar Lindqvist denied the allegations.")).isEmpty();
    }

    @Test
    void beginWithTheNounOfAFeeling() {
      assertThat(read("Oskar Lindqvist expressed concern over the delay."))
          .containsExactly("Oskar Lindqvist: concern over the delay");
      assertThat(read("Oskar Lindqvist expressed hope that work would go on."))
          .containsExactly("Oskar Lindqvist: work would go on");
    }
  }

  @Nested
  class Sources {
    @Test
    void areNamedBehindATitleInCommas() {
      assertThat(read("Oskar Lindqvist, Norway's transport minister, said the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
      assertThat(read("Norway's minister, Oskar Lindqvist, said the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void areNamedBeforeARelativeClause() {
      assertThat(read("Oskar Lindqvist, who had seen the bridge, said it was safe."))
          .containsExactly("Oskar Lindqvist: it was safe");
      assertThat(read("The prize went to Oskar Lindqvist, who said he was glad."))
          .containsExactly("Oskar Lindqvist: he was glad");
    }

    @Test
    void areNotTheComplementOfTheirTitle() {
      assertThat(read("An aide to Oskar Lindqvist said the bridge was safe."))
          .containsExactly("aide: the bridge was safe");
    }

    @Test
    void mayBeUnnamed() {
      assertThat(read("A senior official said the bridge was safe."))
          .containsExactly("senior official: the bridge was safe");
      assertThat(read("The bridge is not safe, according to residents."))
          .containsExactly("residents: The bridge is not safe");
    }

    @Test
    void mayBeSeveral() {
      assertThat(read("Norway and the European Union said the bridge was safe."))
          .containsExactly("Norway and the European Union: the bridge was safe");
    }

    @Test
    void mayBePronouns() {
      assertThat(read("At a joint news conference she said the bridge was safe."))
          .containsExactly("she: the bridge was safe");
    }

    @Test
    void followAccordingTo() {
      assertThat(read("According to Oskar Lindqvist, the bridge is safe."))
          .containsExactly("Oskar Lindqvist: the bridge is safe");
      assertThat(read("The bridge is safe, according to Oskar Lindqvist."))
          .containsExactly("Oskar Lindqvist: The bridge is safe");
      assertThat(read("According to the law, the bridge must be closed.")).isEmpty();
    }

    @Test
    void ownTheNounOfTheirClaim() {
      assertThat(read("Nobody believed Oskar Lindqvist's claim that the bridge was safe."))
          .containsExactly("Oskar Lindqvist: the bridge was safe");
    }

    @Test
    void areTheSubjectOfAParticiple() {
      assertThat(read("Work stopped, with the ministry insisting that the bridge was safe."))
          .containsExactly("ministry: the bridge was safe");
    }

    @Test
    void areNotAgenciesThatRelay() {
      assertThat(read("Reuters reported that Oskar Lindqvist urged Sweden to open the road."))
          .containsExactly("Oskar Lindqvist: Sweden to open the road");
    }
  }

  @Nested
  class Nothing {
    @Test
    void isSaidWithoutSource() {
      assertThat(read("The bridge is said to be safe.")).isEmpty();
      assertThat(read("It was announced that the bridge was safe.")).isEmpty();
      assertThat(read("The bridge is reportedly safe.")).isEmpty();
      assertThat(read("The preacher accused of theft lives in Oslo.")).isEmpty();
    }

    @Test
    void isSaidWhereItIsDeniedOrSupposed() {
      assertThat(read("Oskar Lindqvist did not say that the bridge was safe.")).isEmpty();
      assertThat(read("Oskar Lindqvist will announce that the bridge is safe.")).isEmpty();
      assertThat(read("Oskar Lindqvist refused to say that the bridge was safe.")).isEmpty();
      assertThat(read("Work ends if Oskar Lindqvist says that the bridge is safe.")).isEmpty();
    }

    @Test
    void isSaidByBelievingExceptByExperts() {
      assertThat(read("Oskar Lindqvist believes that the bridge is safe.")).isEmpty();
      assertThat(read("Experts believe that the bridge is safe."))
          .containsExactly("Experts: the bridge is safe");
    }

    @Test
    void isSaidByNouns() {
      assertThat(read("Media reports that differ were not read.")).isEmpty();
      assertThat(read("Oskar Lindqvist declared an emergency after floods that ruined roads."))
          .isEmpty();
      assertThat(read("Oskar Lindqvist wrote a letter that reached nobody.")).isEmpty();
      assertThat(read("The laws added fuel to the fire that was burning.")).isEmpty();
    }

    @Test
    void isAskedByJournalists() {
      assertThat(read("A reporter asked whether the bridge would hold.")).isEmpty();
      assertThat(read("Oskar Lindqvist asked whether the bridge would hold."))
          .containsExactly("Oskar Lindqvist: whether the bridge would hold");
    }

    @Test
    void isSaidByHalfAWord() {
      assertThat(read("The self-proclaimed king of the harbour, it was told, has left.")).isEmpty();
    }

    @Test
    void isReadInCaptions() {
      assertThat(read("Oskar Lindqvist said the bridge was safe. Ida Holm/Getty Images"))
          .hasSizeLessThan(2);
      assertThat(read("Oskar Lindqvist said the bridge was safe | Ida Holm via Getty Images"))
          .isEmpty();
    }
  }

  @Test
  void partsTheCueFromTheNounThatBeginsTheContent() {
    Extracted found = extracted("Oskar Lindqvist expressed concern over the bridge.");
    assertThat(found.lines()).containsExactly("Oskar Lindqvist: concern over the bridge");
    assertThat(found.cues()).containsExactly("expressed");
  }

  @Test
  void knowsAGuestByTheNameBehindTheComma() {
    assertThat(read("According to his Norwegian guest, Lindqvist, the bridge was safe."))
        .containsExactly("Lindqvist: the bridge was safe");
  }

  @Test
  void readsOnBehindALonelySign() {
    assertThat(read("\u00a8\n\nOskar Lindqvist said that it was late."))
        .containsExactly("Oskar Lindqvist: it was late");
  }
}
