package org.beyan.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, from JSON-LD, then OpenGraph and its like, then plain HTML.
 *
 * @param addresses absolute, the most trusted first
 * @param dates the most trusted first
 * @param language the first that is told
 * @param body the article's text, where the metadata holds it
 */
record PageMetadata(
    Optional<String> title,
    Optional<String> outlet,
    List<String> addresses,
    List<String> dates,
    Optional<String> language,
    Optional<String> body) {
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "publishdate",
          "publish_date",
          "pubdate",
          "parsely-pub-date",
          "DC.date.issued",
          "DC.date",
          "dcterms.created",
          "date");

  private static final List<String> TIME_ELEMENTS =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]",
          "article time",
          "time");

  private static final Pattern DAY_IN_PATH = Pattern.compile("/((?:19|20)\\d{2}/\\d{2}/\\d{2})/");

  static PageMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    List<String> addresses = addresses(page, linked);
    return new PageMetadata(
        linked.headline().or(() -> title(page)),
        linked.publisher().or(() -> meta(page, "og:site_name")),
        addresses,
        dates(page, linked, addresses),
        linked.language().or(() -> meta(page, "og:locale")).or(() -> language(page)),
        linked.body());
  }

  private static Optional<String> title(Document page) {
    return meta(page, "og:title")
        .or(() -> text(page, "[itemprop=headline]"))
        .or(() -> text(page, "h1"))
        .or(() -> CleanText.present(page.title()));
  }

  private static List<String> addresses(Document page, JsonLd linked) {
    return Stream.of(
            linked.addresses().stream(),
            meta(page, "og:url").stream(),
            page.select("link[rel=canonical]").eachAttr("href").stream())
        .flatMap(found -> found)
        .map(written -> absolute(page, written))
        .flatMap(written -> Address.canonical(written).stream())
        .filter(address -> !Address.isFrontPage(address))
        .toList();
  }

  private static String absolute(Document page, String written) {
    try {
      return page.baseUri().isEmpty()
          ? written
          : URI.create(page.baseUri()).resolve(written.strip()).toString();
    } catch (IllegalArgumentException e) {
      // an address that is none is told so where addresses are judged
      return written;
    }
  }

  private static List<String> dates(Document page, JsonLd linked, List<String> addresses) {
    return Stream.of(
            linked.published().stream(),
            DATE_NAMES.stream().flatMap(name -> meta(page, name).stream()),
            TIME_ELEMENTS.stream()
                .flatMap(query -> page.select(query).stream().limit(1))
                .map(PageMetadata::time),
            addresses.stream().flatMap(a -> DAY_IN_PATH.matcher(a).results()).map(m -> m.group(1)))
        .flatMap(found -> found)
        .filter(date -> !date.isBlank())
        .toList();
  }

  private static String time(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private static Optional<String> language(Document page) {
    return page.select("html[lang]").eachAttr("lang").stream().findFirst();
  }

  private static Optional<String> text(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
        .flatMap(CleanText::present);
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(
            meta ->
                Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }
}
