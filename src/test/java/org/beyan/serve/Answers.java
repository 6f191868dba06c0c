package org.beyan.serve;

import java.util.Map;
import org.beyan.Chromium;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the pages of a browser get from the server: held back, refused or told to be cut, as a test
 * wants it. After each test the server answers itself again.
 */
final class Answers implements AfterEachCallback {
  /**
   * The first rule whose part an address has is followed; of two that have it, the one that was
   * written before.
   */
  private static final String SCRIPT =
      """
      window.answers = {rules: %s, asked: [], waiting: [], given: 0};
      const real = window.fetch;
      const refused = () => new Response(JSON.stringify({detail: 'Made up for a test'}),
        {status: 503, headers: {'Content-Type': 'application/problem+json'}});
      const cut = async (answer) => new Response(
        JSON.stringify({...await answer.json(), truncated: true}), {headers: answer.headers});
      window.fetch = async (address, options) => {
        const {rules, asked, waiting} = window.answers;
        asked.push(String(address));
        const rule = rules.find(({part}) => String(address).includes(part)) ?? {};
        if (rule.held) {
          await new Promise((go) => waiting.push(go));
        }
        try {
          const answer = rule.refused ? refused() : await real(address, options);
          return rule.cut ? await cut(answer) : answer;
        } finally {
          window.answers.given++;
        }
      };
      """;

  private final PageBrowser page;
  private String installed;

  Answers(PageBrowser page) {
    this.page = page;
  }

  /**
   * Holds from the next page on.
   *
   * @param rules a JavaScript array of {part, held, refused, cut}: part of an address, and whether
   *     its answer waits for {@link #release}, is a 503, or says that there is more
   */
  void follow(String rules) {
    installed =
        (String)
            page.chromium()
                .driver()
                .executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of("source", SCRIPT.formatted(rules)))
                .get("identifier");
  }

  /** Holds on this page from now on. */
  void change(String rules) {
    page.chromium().script("window.answers.rules = " + rules);
  }

  /** Waits until so many answers are held back. */
  void awaitHeld(int count) {
    Chromium.until(
        () -> page.chromium().script("return window.answers.waiting.length").equals((long) count));
  }

  /** Lets go what is held back, and waits until the page has seen it. */
  void release() {
    page.chromium()
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const {answers} = window;
            const wanted = answers.given + answers.waiting.length;
            answers.waiting.splice(0).forEach((go) => go());
            const look = () => setTimeout(answers.given < wanted ? look : () => setTimeout(done, 200), 20);
            look();
            """);
  }

  /** How many addresses with this part have been asked for. */
  long asked(String part) {
    return (long)
        page.chromium()
            .script(
                "return window.answers.asked.filter((each) => each.includes(arguments[0])).length",
                part);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (installed != null) {
      page.chromium()
          .driver()
          .executeCdpCommand(
              "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", installed));
      installed = null;
    }
  }
}
