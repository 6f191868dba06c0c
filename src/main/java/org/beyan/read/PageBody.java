package org.beyan.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's own text on a page, without what stands around it. */
final class PageBody {
  /** What is shorter may be a teaser; then the longest that any way finds is taken. */
  private static final int ENOUGH = 250;

  /** Readability needs an address to resolve links, of which none is kept. */
  private static final String NOWHERE = "https://localhost/";

  private PageBody() {}

  /**
   * @param page changed by the call
   * @param told the text that the metadata holds
   */
  static String of(Document page, Optional<String> told) {
    PageNoise.remove(page);
    String body = told.map(PageBody::paragraphs).orElse("");
    String found = found(page, body);
    // without paragraphs it is taken only where the page gives much less
    return 2 * body.length() > 3 * found.length() ? body : found;
  }

  private static String found(Document page, String told) {
    List<Supplier<String>> ways =
        List.of(
            () -> longest(page, "[itemprop=articleBody]"),
            () -> told.contains("\n") ? told : "",
            () -> readable(page),
            () -> longest(page, "article, main, [role=main]"),
            () -> densest(page));
    String longest = "";
    for (Supplier<String> way : ways) {
      String text = way.get();
      if (text.length() >= ENOUGH) {
        return text;
      }
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String paragraphs(String body) {
    boolean isHtml = body.contains("<p") || body.contains("<br") || body.contains("</");
    return isHtml ? BlockText.of(Jsoup.parse(body).body()) : CleanText.unixLines(body).strip();
  }

  private static String longest(Document page, String query) {
    return page.select(query).stream()
        .map(BlockText::of)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String readable(Document page) {
    String address = page.baseUri().isEmpty() ? NOWHERE : page.baseUri();
    try {
      Element content =
          new Readability4JExtended(address, page.clone()).parse().getArticleContent();
      return content == null ? "" : BlockText.of(content);
    } catch (RuntimeException e) {
      // it trips over some pages, and there are other ways
      return "";
    }
  }

  /** The element with the most text in paragraphs of its own. */
  private static String densest(Document page) {
    return page.select("p").stream()
        .flatMap(paragraph -> Stream.ofNullable(paragraph.parent()))
        .distinct()
        .max(Comparator.comparingInt(PageBody::ownParagraphs))
        .map(BlockText::of)
        .orElseGet(() -> BlockText.of(page.body()));
  }

  private static int ownParagraphs(Element parent) {
    return parent.children().stream()
        .filter(child -> child.normalName().equals("p"))
        .mapToInt(paragraph -> paragraph.text().length())
        .sum();
  }
}
