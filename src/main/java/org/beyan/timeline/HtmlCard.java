package org.beyan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beyan.store.StatementRow;

/** A statement on the page, with what the script filters by in its attributes. */
final class HtmlCard {
  private final Timeline timeline;
  private final Language language;
  private final Wording wording;

  HtmlCard(Timeline timeline, Language language) {
    this.timeline = timeline;
    this.language = language;
    this.wording = Wording.in(language);
  }

  void write(Markup page, Entry.Said said) {
    StatementRow row = said.row();
    page.open("article", attributes(said));
    who(page, row);
    String way = Texts.direction(said.direction(), timeline, language);
    page.leaf("p", way, "class", "way", "data-word", "direction-" + said.direction().code());
    page.leaf("blockquote", Texts.quoted(row), "lang", row.language());
    chips(page, said);
    source(page, row);
    page.close("article");
  }

  private static String[] attributes(Entry.Said said) {
    StatementRow row = said.row();
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "class", "card act-" + row.act().replaceAll("[^a-z-]", ""),
                "data-act", row.act(),
                "data-direction", said.direction().code(),
                "data-language", row.language(),
                "data-on", String.join(" ", row.conflicts()),
                "data-by", String.join("\n", row.speakers())));
    said.moment()
        .ifPresent(moment -> attributes.addAll(List.of("data-day", moment.day().toString())));
    return attributes.toArray(String[]::new);
  }

  private void who(Markup page, StatementRow row) {
    page.open("p", "class", "who");
    if (row.speakers().isEmpty()) {
      page.leaf("b", wording.of("unnamed"), "data-word", "unnamed");
    } else {
      page.leaf("b", String.join(", ", row.speakers()));
    }
    for (String code : row.speakerCountries()) {
      page.text(" ").leaf("abbr", code, "title", timeline.name(code, language), "data-title", code);
    }
    String act = row.act();
    page.text(" ").leaf("span", wording.act(act), "class", "act", "data-word", "act-" + act);
    page.close("p");
  }

  /** Conflicts, and whom the words are about besides the lane's own party. */
  private void chips(Markup page, Entry.Said said) {
    List<String> others = new ArrayList<>(said.row().targets());
    switch (said.direction()) {
      case A_ABOUT_B -> others.remove(timeline.b().code());
      case B_ABOUT_A -> others.remove(timeline.a().code());
      default -> {}
    }
    if (others.isEmpty() && said.row().conflicts().isEmpty()) {
      return;
    }
    page.open("ul", "class", "chips");
    others.forEach(code -> chip(page, code, "target"));
    said.row().conflicts().forEach(code -> chip(page, code, "conflict"));
    page.close("ul");
  }

  private void chip(Markup page, String code, String kind) {
    page.leaf("li", timeline.name(code, language), "class", kind, "data-code", code);
  }

  private void source(Markup page, StatementRow row) {
    page.open("p", "class", "source");
    if (!row.outlets().isEmpty()) {
      page.leaf("span", String.join(", ", row.outlets()));
    }
    List<String> articles = row.articles().stream().filter(Texts::isWebAddress).toList();
    for (int i = 0; i < articles.size(); i++) {
      link(page, articles.get(i), "article", articles.size() > 1 ? " " + (i + 1) : "");
    }
    if (Texts.isWebAddress(row.iri())) {
      link(page, row.iri(), "record", "");
    }
    String kind = "kind-" + row.kind();
    page.text(" ").leaf("span", wording.of(kind), "data-word", kind).text(" ");
    page.open("span").leaf("span", wording.of("confidence"), "data-word", "confidence");
    page.text(String.format(Locale.ROOT, " %.2f", row.confidence())).close("span").close("p");
  }

  private void link(Markup page, String url, String word, String number) {
    page.text(" ").open("a", "href", url, "title", url, "rel", "noopener noreferrer");
    page.leaf("span", wording.of(word), "data-word", word).text(number).close("a");
  }
}
