package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Point;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The Ask page, used by somebody whose hand slips or whose link is wrong. */
@Tag("browser")
class AskSlipsTest {
  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @RegisterExtension final Answers answers = new Answers(page);

  @Test
  void pressingForMoreTwiceShowsEveryStatementOnce() {
    answers.follow("[{part: 'offset=', held: true}]");
    page.open("?about=TR&lang=tr");
    page.await(".card");

    page.chromium()
        .script("const more = document.getElementById('more'); more.click(); more.click()");
    answers.awaitHeld(1);
    answers.release();

    page.await(".card:nth-child(40)");
    List<String> statements =
        page.chromium().visible(".card .permalink").stream()
            .map(link -> link.getDomAttribute("href"))
            .toList();
    assertThat(statements).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void aPressBesideTheSuggestionsLeavesThemOpen() {
    page.open("?lang=tr");
    page.await("#form .combobox");
    page.one("#speaker").sendKeys("a");
    page.await("[role=option]");
    Rectangle list = page.one("#speaker + .suggestions").getRect();
    Point option = page.one("[role=option]").getLocation();
    assertThat(option.x).isGreaterThan(list.x + 2);

    new Actions(page.chromium().driver()).moveToLocation(list.x + 3, list.y + 3).click().perform();

    assertThat(page.texts("[role=option]")).isNotEmpty();
    assertThat(page.address()).isEqualTo("/?lang=tr");
    assertThat(page.chromium().driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("speaker");
  }

  @Test
  void aFilterThatIsNoDayCanBeDropped() {
    page.open("?speaker=Lavrov&from=abc&lang=tr");
    page.await(".problem");
    page.await("#chips li:nth-child(2) .chip", "Başlangıç abc ×");

    page.one("#chips li:nth-child(2) .chip").click();

    page.await(".card");
    assertThat(page.address()).isEqualTo("/?speaker=Lavrov&lang=tr");
  }

  @ParameterizedTest
  @CsvSource({
    "tr, Sözlerde geçen “zzzz” ×, Sözlerde geçen “zzzz” olmadan",
    "ru, Слова в тексте «zzzz» ×, без: Слова в тексте «zzzz»"
  })
  void quotesWordsOnce(String language, String chip, String way) {
    page.open("?about=TR&words=zzzz&lang=" + language);

    page.await(".ways button");

    assertThat(page.text("#chips li:nth-child(2)")).isEqualTo(chip);
    assertThat(page.text(".ways button")).startsWith(way);
  }

  @Test
  void theSkipLinkAsksNothingAgain() {
    answers.follow("[]");
    page.open("?about=TR&lang=tr");
    page.await(".card");
    page.await(".takeaway [href^='/sparql?query=']");
    long before = answers.asked("/api/");
    WebElement skip = page.one(".skip");

    page.chromium().script("arguments[0].click()", skip);
    page.chromium().script("location.hash = 'results'");
    page.chromium().script("return new Promise((done) => setTimeout(done, 300))");

    assertThat(answers.asked("/api/")).isEqualTo(before);
    assertThat(page.address()).isEqualTo("/?about=TR&lang=tr");
  }
}
