package org.beyan.timeline;

import java.util.List;

/** The page above its entries: title, languages, filters, legend, the strip of density. */
final class HtmlHeader {
  /** From cooperation to conflict; the rank that PLOVER's Goldstein scores give the categories. */
  private static final List<String> SCALE =
      List.of(
          "agree",
          "support",
          "promise",
          "concede",
          "consult",
          "state",
          "request",
          "deny",
          "reject",
          "accuse",
          "threaten");

  private final Timeline timeline;
  private final Language language;
  private final Wording wording;

  HtmlHeader(Timeline timeline, Language language) {
    this.timeline = timeline;
    this.language = language;
    this.wording = Wording.in(language);
  }

  void write(Markup page) {
    page.open("header", "class", "masthead").open("div");
    page.leaf("h1", timeline.title(language), "data-code", "title");
    page.leaf("p", wording.of("lead"), "class", "lead", "data-word", "lead");
    page.close("div");
    languages(page);
    page.close("header").line();
    filters(page);
    strip(page);
  }

  private void languages(Markup page) {
    page.open("div", "class", "languages", "role", "group", "hidden", "");
    page.leaf("span", wording.of("page-language"), "class", "unseen", "data-word", "page-language");
    for (Language each : Language.values()) {
      String pressed = String.valueOf(each == language);
      String name = each.name();
      page.leaf(
          "button",
          name,
          "type",
          "button",
          "data-ui",
          each.code(),
          "aria-pressed",
          pressed,
          "lang",
          each.code());
    }
    page.close("div");
  }

  private void filters(Markup page) {
    page.open("form", "id", "filters", "autocomplete", "off");
    page.open("details", "class", "panel", "open", "", "hidden", "");
    page.leaf("summary", wording.of("filters"), "data-word", "filters");
    page.open("div", "class", "fields");
    search(page);
    List.of("speaker", "direction", "conflict", "language").forEach(name -> choice(page, name));
    List.of("from", "to").forEach(name -> date(page, name));
    page.close("div").close("details");
    legend(page);
    page.close("form").line();
  }

  private void search(Markup page) {
    page.open("label", "class", "wide").leaf("span", wording.of("search"), "data-word", "search");
    page.open(
        "input",
        "type",
        "search",
        "name",
        "q",
        "placeholder",
        wording.of("search-hint"),
        "data-hint",
        "search-hint");
    page.close("label");
  }

  private void choice(Markup page, String name) {
    page.open("label").leaf("span", wording.of(name), "data-word", name);
    page.open("select", "name", name);
    page.leaf("option", wording.of("all"), "value", "", "data-word", "all");
    page.close("select").close("label");
  }

  private void date(Markup page, String name) {
    page.open("label").leaf("span", wording.of(name), "data-word", name);
    page.open("input", "type", "date", "name", name).close("label");
  }

  /** The scale of acts; its keys are filters once the script runs. */
  private void legend(Markup page) {
    page.open("fieldset", "class", "legend");
    page.leaf("legend", wording.of("acts"), "class", "unseen", "data-word", "acts");
    pole(page, "cooperation");
    SCALE.forEach(act -> key(page, act));
    pole(page, "conflict-pole");
    page.close("fieldset");
  }

  private void key(Markup page, String act) {
    long count = timeline.statements().stream().filter(s -> act.equals(s.row().act())).count();
    page.open(
        "button",
        "type",
        "button",
        "class",
        "key act-" + act,
        "data-act",
        act,
        "aria-pressed",
        "false",
        "disabled",
        "");
    page.leaf("span", wording.act(act), "data-word", "act-" + act);
    page.leaf("small", String.valueOf(count)).close("button");
  }

  private void pole(Markup page, String word) {
    page.leaf("span", wording.of(word), "class", "pole", "data-word", word);
  }

  private void strip(Markup page) {
    page.open("div", "class", "strip");
    state(page);
    page.raw("<svg id=\"density\" role=\"img\"></svg>");
    page.open("nav", "class", "years", "aria-label", wording.of("jump"), "data-label", "jump");
    for (int year : timeline.years()) {
      page.leaf("a", String.valueOf(year), "href", "#y" + year);
    }
    if (timeline.entries().stream().anyMatch(entry -> entry.moment().isEmpty())) {
      page.leaf("a", wording.of("undated"), "href", "#undated", "data-word", "undated");
    }
    page.close("nav").close("div").line();
  }

  /** How many are shown, and what changes that, at hand wherever the reader is. */
  private void state(Markup page) {
    page.open("div", "class", "state");
    page.leaf("p", shown(), "id", "count", "role", "status");
    page.open("label", "hidden", "");
    page.open("input", "type", "checkbox", "name", "events", "form", "filters", "checked", "");
    page.leaf("span", wording.of("show-events"), "data-word", "show-events").close("label");
    page.leaf(
        "button",
        wording.of("reset"),
        "type",
        "reset",
        "id",
        "reset",
        "form",
        "filters",
        "data-word",
        "reset",
        "hidden",
        "");
    signs(page);
    page.close("div");
  }

  private void signs(Markup page) {
    page.open("p", "class", "signs", "aria-hidden", "true", "hidden", "");
    sign(page, "▲", "direction-ab", Texts.direction(Direction.A_ABOUT_B, timeline, language));
    sign(page, "▼", "direction-ba", Texts.direction(Direction.B_ABOUT_A, timeline, language));
    sign(page, "◆", "events", wording.of("events"));
    sign(page, "●", "direction-third", wording.of("direction-third"));
    page.close("p");
  }

  private static void sign(Markup page, String sign, String key, String text) {
    page.open("span").text(sign + " ").leaf("span", text, "data-word", key).close("span");
  }

  private String shown() {
    String total = String.valueOf(timeline.statements().size());
    return wording.of("shown").replace("{shown}", total).replace("{total}", total);
  }
}
