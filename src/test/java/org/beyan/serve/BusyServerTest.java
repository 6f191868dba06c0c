package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Pages whose server is too busy for one of their requests: they say so, and go on after it. */
@Tag("browser")
class BusyServerTest {
  private static final String BUSY = "Sunucu şu anda meşgul";

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @RegisterExtension final Answers answers = new Answers(page);

  private static List<Object> uncaught() {
    return page.chromium().complaints().stream()
        .filter(complaint -> complaint.contains("Uncaught"))
        .<Object>map(complaint -> complaint)
        .toList();
  }

  private void busy(String part) {
    answers.follow("[{part: '" + part + "', refused: true}]");
  }

  private void noLongerBusy() {
    answers.change("[]");
  }

  @Test
  void namesOfCodesAreAskedForAgain() {
    busy("/api/codes");
    page.open("?about=TR&lang=tr");
    page.await(".problem b", BUSY);
    Chromium.until(() -> page.one("#results").getDomAttribute("aria-busy") == null);
    assertThat(page.one("#results").getDomAttribute("aria-busy")).isNull();

    noLongerBusy();
    page.one("#words").sendKeys("barış", Keys.ENTER);

    page.await(".card .act");
    page.await("#chips .chip", "Kimin hakkında Türkiye ×");
    assertThat(page.one("#act option[value=accuse]").getDomProperty("textContent"))
        .isEqualTo("suçlama");
    assertThat(uncaught()).isEmpty();
  }

  @Test
  void aNameThatWasNotFoundOutIsNotTakenForTheTruth() {
    busy("/api/suggest");
    page.open("?speaker=lavrov&about=TR&lang=tr");
    page.await("#chips .chip", "Konuşan lavrov ×");
    page.await(".card");

    noLongerBusy();
    page.one("#chips li:nth-child(2) .chip").click();

    page.await("#chips .chip", "Konuşan Sergey Lavrov ×");
  }

  @Test
  void whereTheHelpFailsTheAnswerIsThereAllTheSame() {
    busy("/api/suggest");
    page.open("?speaker=Lavrof&lang=tr");

    page.await("#count", "Yanıt yok");
    assertThat(page.text(".problem")).contains("Lavrof");
    Chromium.until(() -> page.one("#results").getDomAttribute("aria-busy") == null);
    assertThat(page.one("#results").getDomAttribute("aria-busy")).isNull();
    assertThat(uncaught()).isEmpty();
  }

  @Test
  void moreStatementsCanBeAskedForAgain() {
    busy("offset=");
    page.open("?about=TR&lang=tr");
    page.await(".card");
    page.one("#more").click();
    page.await("#more-trouble .problem b", BUSY);
    assertThat(page.texts(".card")).hasSize(20);

    noLongerBusy();
    page.one("#more").click();

    page.await(".card:nth-child(40)");
    assertThat(page.texts(".problem")).isEmpty();
    assertThat(uncaught()).isEmpty();
  }

  @Test
  void nothingIsSaidOfHoldingsThatAreNotKnown() {
    busy("/api/about");
    page.open("?lang=tr");
    page.await(".card");

    assertThat(page.texts(".examples")).isNotEmpty();
    assertThat(page.texts(".holdings")).isEmpty();
  }

  @Test
  void noRecordIsCalledMissingThatWasNotLookedFor() {
    busy("/api/about");
    page.open("id/entity/country/TR?lang=tr");

    page.await(".problem b", BUSY);
  }

  @Test
  void withoutWordsThePageSaysSoInAllLanguages() {
    busy("/web/words.tsv");
    page.open("about?lang=tr");

    page.await("main [role=alert]");
    assertThat(page.text("main")).contains("yüklenemedi", "не загрузилась", "could not be loaded");
    assertThat(page.text("main")).doesNotContain("about-");
  }
}
