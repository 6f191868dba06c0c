package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** The SPARQL page, its address and the browser's history; and queries that overtake each other. */
@Tag("browser")
class SparqlAddressTest {
  private static final String ACTS = "SELECT DISTINCT ?act { ?s beyan:act ?act }";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @RegisterExtension final Answers answers = new Answers(page);

  private static void openAfterAnotherPage(String path) {
    page.open("about?lang=tr");
    page.await("h1", "Beyan nedir");
    page.open(path);
    page.await("#samples button");
  }

  private static void back() {
    page.chromium().driver().navigate().back();
  }

  private static String query() {
    return (String) editor("return editor.getValue()");
  }

  private static Object editor(String script) {
    return page.chromium()
        .script("const editor = document.querySelector('.CodeMirror').CodeMirror; " + script);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void theBackButtonLeavesThePageAfterOneQuery() {
    openAfterAnotherPage("sparql?lang=tr");
    String first = query();
    page.one("#run").click();
    page.await("#state", "Yanıt aşağıda");
    assertThat(page.address()).contains("query=");

    back();
    Chromium.until(() -> page.address().equals("/sparql?lang=tr"));
    assertThat(page.address()).isEqualTo("/sparql?lang=tr");
    assertThat(query()).isEqualTo(first);

    back();
    page.await("h1", "Beyan nedir");
  }

  @Test
  void aLinkToAQueryWithoutPrefixesIsOneEntryOfTheHistory() {
    openAfterAnotherPage("sparql?lang=tr&query=" + encoded(ACTS));
    page.await(".result-table tbody tr");
    assertThat(page.address()).contains("query=PREFIX+beyan:");

    back();

    page.await("h1", "Beyan nedir");
  }

  @Test
  void everyFormerQueryComesBackAndForward() {
    openAfterAnotherPage("sparql?lang=tr&query=" + encoded("ASK { }"));
    page.await(".verdict");
    for (String next : List.of("ASK { ?a ?b 1 }", "ASK { ?a ?b 2 }")) {
      editor("editor.setValue('" + next + "')");
      page.one("#run").click();
      Chromium.until(() -> page.address().endsWith(next.replace(' ', '+')));
    }

    back();
    Chromium.until(() -> query().equals("ASK { ?a ?b 1 }"));
    back();
    Chromium.until(() -> query().equals("ASK { }"));
    assertThat(query()).isEqualTo("ASK { }");
    page.chromium().driver().navigate().forward();
    Chromium.until(() -> query().equals("ASK { ?a ?b 1 }"));
    assertThat(query()).isEqualTo("ASK { ?a ?b 1 }");

    back();
    back();
    page.await("h1", "Beyan nedir");
  }

  @Test
  void theSkipLinkLeavesWhatIsTypedAndALongQueryInTheAddress() {
    String text = "ASK { } # " + "uzun ".repeat(400);
    page.open("sparql?lang=tr#query=" + encoded(text));
    page.await(".verdict", "Evet");
    editor("editor.setValue('ASK { ?typed ?and ?kept }')");

    page.chromium().script("document.querySelector('.skip').click()");
    page.chromium().script("location.hash = 'main'");
    page.chromium().script("return new Promise((done) => setTimeout(done, 300))");

    assertThat(query()).isEqualTo("ASK { ?typed ?and ?kept }");
    back();
    Chromium.until(() -> query().equals(text));
    assertThat(page.chromium().driver().getCurrentUrl()).contains("#query=ASK");
  }

  @Test
  void aQueryThatIsOvertakenIsNotCalledStopped() {
    page.open("sparql?lang=tr&query=" + encoded(ENDLESS));
    page.await("#stop");
    page.chromium()
        .script(
            "window.told = []; const state = document.getElementById('state');"
                + " new MutationObserver(() => told.push(state.textContent))"
                + ".observe(state, {childList: true, characterData: true, subtree: true})");

    List<WebElement> samples = page.chromium().visible("#samples button");
    samples.get(samples.size() - 1).click();

    page.await("#state", "Yanıt aşağıda");
    assertThat((List<?>) page.chromium().script("return told"))
        .isNotEmpty()
        .noneMatch("Durduruldu"::equals);
    page.chromium().complaints();
  }

  @Test
  void ofTwoSamplesTheOneChosenLastIsRun() {
    answers.follow("[{part: '.rq', held: true}]");
    page.open("sparql?lang=tr");
    page.await("#samples button");
    List<WebElement> samples = page.chromium().visible("#samples button");

    samples.get(0).click();
    answers.awaitHeld(1);
    answers.change("[]");
    samples.get(samples.size() - 1).click();
    page.await("#state", "Yanıt aşağıda");
    String last = query();
    answers.release();

    assertThat(query()).isEqualTo(last);
  }
}
