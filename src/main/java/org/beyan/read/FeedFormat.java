package org.beyan.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** RSS and Atom: an article an entry. */
final class FeedFormat implements ArticleFormat {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]+?encoding\\s*=\\s*[\"']([\\w.-]+)");
  private static final Pattern LANGUAGE = Pattern.compile("\\sxml:lang\\s*=\\s*[\"']([\\w-]+)");

  @Override
  public boolean reads(Head head) {
    return ROOTS.contains(head.rootElement().toLowerCase(Locale.ROOT));
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableArticleException {
    TextDecoder.Decoded decoded = decoded(input.all());
    SyndFeed feed = parse(decoded.text(), input);
    decoded.remark().ifPresent(remark -> intake.warn(input.at(0), remark));
    Optional<String> language =
        Optional.ofNullable(feed.getLanguage()).or(() -> first(LANGUAGE, input.head().text()));
    for (SyndEntry entry : feed.getEntries()) {
      intake.offer(draft(entry, feed, language, input.at(0)));
    }
  }

  private static TextDecoder.Decoded decoded(byte[] bytes) {
    int length = Math.min(bytes.length, Head.SIZE);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return TextDecoder.decode(bytes, first(ENCODING, start));
  }

  /**
   * A document type may be declared, as RSS 0.91 does; the parser opens none of the files that it
   * names, for through them a feed could read this machine's.
   */
  private static SyndFeed parse(String xml, Input input) throws UnreadableArticleException {
    SyndFeedInput parser = new SyndFeedInput(false, Locale.ROOT);
    parser.setAllowDoctypes(true);
    try {
      return parser.build(new StringReader(xml.strip()));
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableArticleException(input.at(0), "broken feed: " + Reasons.of(e));
    }
  }

  private static Draft draft(
      SyndEntry entry, SyndFeed feed, Optional<String> language, Origin origin) {
    String text = text(entry);
    return new Draft(
        origin,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(entry.getLink()),
        outlet(entry).or(() -> Optional.ofNullable(feed.getTitle())),
        Optional.ofNullable(entry.getTitle()).map(title -> Jsoup.parse(title).text()).orElse(""),
        text,
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .flatMap(Stream::ofNullable)
            .map(Date::toInstant)
            .map(Object::toString)
            .toList(),
        Languages.credible(language, text));
  }

  /** The paper that a collection of others' articles took this one from. */
  private static Optional<String> outlet(SyndEntry entry) {
    return Optional.ofNullable(entry.getSource()).map(SyndFeed::getTitle);
  }

  /** The longest that the entry has. */
  private static String text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .flatMap(content -> Stream.ofNullable(content).map(SyndContent::getValue))
        .flatMap(Stream::ofNullable)
        .map(FeedFormat::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String text(String html) {
    Document page = Jsoup.parse(html);
    PageNoise.remove(page);
    return BlockText.of(page.body());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    List<String> found =
        pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    return found.stream().findFirst();
  }
}
