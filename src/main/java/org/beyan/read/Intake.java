package org.beyan.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;

/** Makes articles of drafts: judges dates, tells copies, names what has no id. */
final class Intake {
  private final LocalDate today;
  private final ArticleSink sink;
  private final Fingerprints addresses = new Fingerprints();
  private final Fingerprints ids = new Fingerprints();

  Intake(LocalDate today, ArticleSink sink) {
    this.today = today;
    this.sink = sink;
  }

  void offer(Draft draft) {
    String text = CleanText.carriable(draft.text());
    if (text.isBlank()) {
      skip(draft.origin(), "no text");
      return;
    }
    Optional<String> url = address(draft);
    if (url.isPresent() && !addresses.add(url.get())) {
      skip(draft.origin(), "an earlier input has the address " + url.get());
      return;
    }
    offer(draft, text, url);
  }

  void skip(Origin where, String why) {
    skip(new UnreadableArticleException(where, why));
  }

  void skip(UnreadableArticleException why) {
    sink.skipped(why);
  }

  void warn(Origin where, String why) {
    sink.warned(CleanText.line(where + ": " + why));
  }

  private void offer(Draft draft, String text, Optional<String> url) {
    Optional<String> outlet = draft.outlet().flatMap(CleanText::present);
    String title = CleanText.line(draft.title());
    Optional<LocalDate> published = published(draft, OutletZones.of(url));
    String day = published.map(LocalDate::toString).orElse("");
    String key = Hash.of(url.orElse(""), outlet.orElse(""), day, title, text).substring(0, 12);
    Optional<String> id = unused(draft, url.map(Hash::of).orElse(key).substring(0, 12), key);
    if (id.isEmpty()) {
      skip(draft.origin(), "an earlier input has the same article");
      return;
    }
    Optional<String> language = draft.language().flatMap(Languages::code);
    sink.article(
        new Article(id.get(), url, outlet, title, text, published, language), draft.origin());
  }

  private Optional<String> address(Draft draft) {
    Optional<String> written = draft.url().flatMap(CleanText::present);
    Optional<String> canonical = written.flatMap(Address::canonical);
    if (written.isPresent() && canonical.isEmpty()) {
      warn(draft.origin(), "\"" + CleanText.excerpt(written.get()) + "\" is no address");
    }
    return canonical;
  }

  private Optional<LocalDate> published(Draft draft, ZoneId zone) {
    List<String> written = draft.dates().stream().filter(date -> !date.isBlank()).toList();
    Optional<LocalDate> day =
        written.stream().flatMap(date -> Dates.day(date, zone).stream()).findFirst();
    if (written.isEmpty()) {
      warn(draft.origin(), "no date");
    } else if (day.isEmpty()) {
      warn(draft.origin(), "no day in the date \"" + CleanText.excerpt(written.get(0)) + "\"");
    } else if (isFuture(day.get())) {
      warn(draft.origin(), "dated in the future, " + day.get() + "; kept without date");
    }
    return day.filter(date -> !isFuture(date));
  }

  /** East of here it may be tomorrow already. */
  private boolean isFuture(LocalDate day) {
    return day.isAfter(today.plusDays(1));
  }

  /**
   * An id that no earlier article has: the input's own, the file's name, or one made from the
   * address or the content; with the content's hash behind it where another article has it.
   */
  private Optional<String> unused(Draft draft, String made, String content) {
    Optional<String> own = draft.id().flatMap(CleanText::present);
    String wanted = own.or(draft::name).orElse(made);
    if (ids.add(wanted)) {
      return Optional.of(wanted);
    }
    String other = wanted + "-" + content;
    if (!ids.add(other)) {
      return Optional.empty();
    }
    if (own.isPresent()) {
      warn(draft.origin(), "an earlier article has the id " + wanted + "; kept as " + other);
    }
    return Optional.of(other);
  }
}
