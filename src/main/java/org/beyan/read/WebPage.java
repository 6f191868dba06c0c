package org.beyan.read;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A news page as a draft. */
final class WebPage {
  private WebPage() {}

  /**
   * @param address where the page was fetched from, which its own word goes before
   * @param stem name of the file that the page is
   */
  static Draft draft(String html, Optional<String> address, Origin origin, Optional<String> stem) {
    Document page = Jsoup.parse(html, address.orElse(""));
    PageMetadata metadata = PageMetadata.of(page);
    String text = PageBody.of(page, metadata.body());
    return new Draft(
        origin,
        Optional.empty(),
        stem,
        metadata.addresses().stream().findFirst().or(() -> address),
        metadata.outlet(),
        metadata.title().orElse(""),
        text,
        metadata.dates(),
        Languages.credible(metadata.language(), text));
  }
}
