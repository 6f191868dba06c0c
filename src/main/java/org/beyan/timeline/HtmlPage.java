package org.beyan.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One page that needs no other file and no network: the style and the script stand in it, and its
 * Content-Security-Policy lets nothing be loaded and nothing run but these two, known by their
 * hashes. All entries are in the markup, so that they can be read without the script.
 */
final class HtmlPage implements Rendering {
  private static final String STYLE = resource("timeline.css");
  private static final String SCRIPT = resource("timeline.js");

  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    Markup page = new Markup().raw("<!doctype html>\n").open("html", "lang", language.code());
    head(page, timeline, language);
    page.open("body").line();
    new HtmlHeader(timeline, language).write(page);
    new HtmlEntries(timeline, language).write(page);
    page.open("footer").leaf("p", Wording.in(language).of("footer"), "data-word", "footer");
    page.close("footer").line();
    page.open("script", "type", "application/json", "id", "data");
    page.raw(HtmlData.of(timeline)).close("script").line();
    page.open("script").raw(SCRIPT).close("script").line();
    page.close("body").close("html").line();
    out.append(page.toString());
  }

  private static void head(Markup page, Timeline timeline, Language language) {
    page.open("head").open("meta", "charset", "utf-8").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.open("meta", "name", "color-scheme", "content", "light dark");
    page.open("meta", "name", "referrer", "content", "no-referrer").line();
    page.open("link", "rel", "icon", "href", "data:,").line();
    page.leaf("title", timeline.title(language)).line();
    page.open("style").raw(STYLE).close("style").close("head").line();
  }

  private static String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src 'sha256-" + hash(STYLE) + "'",
        "script-src 'sha256-" + hash(SCRIPT) + "'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** With the line ends that a browser hashes, whatever the checkout made of them. */
  private static String resource(String name) {
    try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
