package org.beyan.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page beside its article: menus, captions, comments, links to other articles. */
final class PageNoise {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select,"
          + " textarea, video, audio, nav, footer, aside, figcaption, dialog, [role=navigation],"
          + " [role=contentinfo], [role=complementary], [role=dialog], [role=search],"
          + " [itemprop=caption], [itemprop=author], [rel=author], h1, time";

  private static final String SELDOM =
      "figure, form, header:not(article header, main header), [hidden], [aria-hidden=true],"
          + " [role=banner], [style~=display:\\s*none]";

  /** Words in class names and ids, as templates in the three languages write them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|yorum(?:lar)?|related|ilgili|benzer|share|sharing|paylas|social"
              + "|caption|breadcrumbs?|newsletter|tags?|etiket(?:ler)?|popular|most-read|cok-okunan"
              + "|promo|advert(?:isement|s)?|ads?|reklam|banner|cookies?|subscribe|abone|sidebar|menu"
              + "|navbar|footer|teasers?|recommend(?:ed|ations)?|read-(?:also|more)|inread|gallery"
              + "|galeri|disqus|byline|credits?|timestamp|post-meta|entry-meta|share-buttons)(?=[\\s_-]|$)",
          Pattern.CASE_INSENSITIVE);

  /** Paragraphs that are links for the greater part are teasers. */
  private static final double TEASER = 0.6;

  private static final int LONGEST_TEASER = 200;

  private PageNoise() {}

  static void remove(Document page) {
    page.select(NEVER).remove();
    int whole = page.body().text().length();
    removeSmall(page.select(SELDOM), whole);
    removeSmall(
        page.body().select("[class], [id]").stream().filter(PageNoise::isNamed).toList(), whole);
    page.select("p, li, h2, h3, h4, h5").stream()
        .filter(PageNoise::isTeaser)
        .forEach(Element::remove);
  }

  /** Some templates wrap a whole page in a form, or name its body after its side bar. */
  private static void removeSmall(List<Element> elements, int whole) {
    for (Element element : elements) {
      boolean isFrame = element.is("html, body, main, article");
      if (!isFrame && 2 * element.text().length() <= whole) {
        element.remove();
      }
    }
  }

  private static boolean isNamed(Element element) {
    return NAMES.matcher(element.className() + " " + element.id()).find();
  }

  private static boolean isTeaser(Element element) {
    int length = element.text().length();
    int linked = element.select("a[href]").text().length();
    return length > 0 && length < LONGEST_TEASER && linked >= TEASER * length;
  }
}
