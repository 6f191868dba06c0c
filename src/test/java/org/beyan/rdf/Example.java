package org.beyan.rdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beyan.article.Act;
import org.beyan.article.Article;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Reading;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.article.Via;
import org.beyan.gazetteer.Details;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Tenure;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Constructed sentences of fictitious people, and short ways to build readings of them. */
final class Example {
  static final String TEXT =
      "Rusya Dışişleri Bakanı İvan Örnekov, \"Türkiye ile görüşmeler sürüyor\" dedi.\n\n"
          + "Örnekov, Libya'da ateşkesin korunması gerektiğini belirtti. \"Bu bir 🕊 işidir\", diyen"
          + " Bakan, \"Acele etmeyiz.\" ifadesini kullandı.\n\n"
          + "Ali Deneme, 🙂 bunun yetmediğini söyledi. Bir yetkili \"Bekliyoruz\" dedi.";

  static final LocalDate PRINTED = LocalDate.of(2020, 11, 3);

  static final Article ARTICLE =
      new Article(
          "ornek-1",
          Optional.of("https://www.example.org/haber/ornek-1"),
          Optional.of("Örnek Haber"),
          "Örnekov: Görüşmeler sürüyor",
          TEXT,
          Optional.of(PRINTED),
          Optional.of("tr"));

  static final Extraction EXTRACTION =
      new Extraction(
          "beyan 0.1.0",
          "0123456789abcdef",
          new TreeMap<>(Map.of("sentences-tr", "1")),
          new TreeMap<>(Map.of("language", "detect")));

  private Example() {}

  /** Five statements: known speaker, broken quotation, unknown speaker, unnamed one, no date. */
  static Reading reading() {
    return new Reading(
        ARTICLE,
        List.of(
            said("Türkiye ile görüşmeler sürüyor")
                .by(ornekov("İvan Örnekov"))
                .about("TR")
                .via("Kommersant", "medium/kommersant")
                .build(),
            said("Libya'da ateşkesin korunması gerektiğini")
                .as(Kind.INDIRECT, Act.REQUEST, "belirtti", "tr.nominal.indirect")
                .by(ornekov("Örnekov"))
                .about("LY")
                .on("libya")
                .build(),
            said("Bu bir 🕊 işidir", "Acele etmeyiz.")
                .as(Kind.DIRECT, Act.STATE, "diyen", "tr.broken.direct")
                .by(ornekov("Bakan"))
                .build(),
            said("bunun yetmediğini")
                .as(Kind.INDIRECT, Act.ACCUSE, "söyledi", "tr.nominal.indirect")
                .by(stranger("Ali Deneme"))
                .via("Deneme Ajansı", null)
                .build(),
            said("Bekliyoruz").by(unnamed("Bir yetkili")).undated().build()));
  }

  static Speaker ornekov(String mention) {
    return new Speaker(
        Optional.of("person/ivan-ornekov"),
        Optional.of("Ivan Ornekov"),
        Optional.of(span(mention)),
        Optional.of(Speaker.AgentType.PERSON),
        Optional.of("RU"),
        Optional.of("foreign minister"),
        Optional.of("Q4115189"));
  }

  static Speaker stranger(String name) {
    return new Speaker(
        Optional.empty(),
        Optional.of(name),
        Optional.of(span(name)),
        Optional.of(Speaker.AgentType.PERSON),
        Optional.of("TR"),
        Optional.empty(),
        Optional.empty());
  }

  static Speaker unnamed(String mention) {
    return new Speaker(
        Optional.empty(),
        Optional.empty(),
        Optional.of(span(mention)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Builder said(String... words) {
    return new Builder(Arrays.stream(words).map(Example::span).toList());
  }

  static ReadingWriter writer() {
    return new ReadingWriter(new Identity(), EXTRACTION, name -> Optional.empty());
  }

  static ReadingWriter writer(Function<String, Optional<String>> media) {
    return new ReadingWriter(new Identity(), EXTRACTION, media);
  }

  static Model quads(Reading reading) {
    return quads(writer(), reading);
  }

  static Model quads(ReadingWriter writer, Reading reading) {
    Model model = new LinkedHashModel();
    writer.write(reading, new StatementCollector(model));
    return model;
  }

  static List<Entity> entities() {
    return List.of(
        entity("country/TR", Entity.Type.COUNTRY, "TR", "Türkiye", "Турция", "Turkey"),
        entity("country/RU", Entity.Type.COUNTRY, "RU", "Rusya", "Россия", "Russia"),
        entity("country/LY", Entity.Type.COUNTRY, "LY", "Libya", "Ливия", "Libya"),
        conflict("libya", "conflict", List.of("LY", "TR"), Optional.of(LocalDate.of(2011, 2, 15))),
        conflict("energy", "issue", List.of(), Optional.empty()),
        entity("medium/kommersant", Entity.Type.MEDIUM, null, "Kommersant", "Коммерсантъ", null),
        entity("role/minister", Entity.Type.ROLE, null, "Bakan", "министр", "minister"),
        entity(
            "office/foreign-minister",
            Entity.Type.OFFICE,
            null,
            "Dışişleri  Bakanı",
            "министр иностранных дел",
            "foreign minister"),
        new Entity(
            "person/ivan-ornekov",
            Entity.Type.PERSON,
            Optional.empty(),
            Optional.of("Q4115189"),
            Map.of("tr", List.of("İvan Örnekov", "Örnekov"), "en", List.of("Ivan Ornekov")),
            Optional.of("RU")));
  }

  static List<Tenure> tenures() {
    return List.of(
        new Tenure(
            "person/ivan-ornekov",
            "office/foreign-minister",
            "RU",
            Optional.of(LocalDate.of(2019, 1, 1)),
            Optional.empty()));
  }

  private static Entity conflict(
      String code, String kind, List<String> parties, Optional<LocalDate> start) {
    Details details =
        new Details(
            Optional.of(kind),
            Optional.empty(),
            Optional.empty(),
            parties,
            start,
            Optional.empty(),
            Optional.empty());
    return new Entity(
        "conflict/" + code,
        Entity.Type.CONFLICT,
        Optional.of(code),
        Optional.empty(),
        Map.of("en", List.of(code)),
        Optional.empty(),
        details);
  }

  private static Entity entity(
      String id, Entity.Type type, String code, String tr, String ru, String en) {
    Map<String, List<String>> names = new TreeMap<>(Map.of("tr", List.of(tr), "ru", List.of(ru)));
    Optional.ofNullable(en).ifPresent(name -> names.put("en", List.of(name)));
    return new Entity(
        id, type, Optional.ofNullable(code), Optional.empty(), names, Optional.empty());
  }

  /** A direct statement of the printed day until told otherwise. */
  static final class Builder {
    private final List<Span> content;
    private Kind kind = Kind.DIRECT;
    private Act act = Act.STATE;
    private String cue = "dedi";
    private String rule = "tr.finite-cue.direct";
    private List<Speaker> speakers = List.of();
    private SortedSet<String> targets = new TreeSet<>();
    private SortedSet<String> conflicts = new TreeSet<>();
    private Optional<SaidOn> saidOn = day(PRINTED);
    private Optional<Via> via = Optional.empty();

    private Builder(List<Span> content) {
      this.content = content;
    }

    Builder as(Kind kind, Act act, String cue, String rule) {
      this.kind = kind;
      this.act = act;
      this.cue = cue;
      this.rule = rule;
      return this;
    }

    Builder by(Speaker... speakers) {
      this.speakers = List.of(speakers);
      return this;
    }

    Builder about(String... codes) {
      targets = new TreeSet<>(Set.of(codes));
      return this;
    }

    Builder on(String... codes) {
      conflicts = new TreeSet<>(Set.of(codes));
      return this;
    }

    Builder saidOn(LocalDate day) {
      saidOn = day(day);
      return this;
    }

    Builder undated() {
      saidOn = Optional.empty();
      return this;
    }

    Builder via(String name, String entity) {
      via = Optional.of(new Via(name, Optional.ofNullable(entity)));
      return this;
    }

    Statement build() {
      SortedSet<String> speaksFor =
          speakers.stream()
              .filter(speaker -> speaker.entity().isPresent())
              .flatMap(speaker -> speaker.country().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      Quotation quotation =
          new Quotation(
              content,
              List.of(span(cue)),
              speakers.stream().findFirst().flatMap(Speaker::mention),
              kind,
              act,
              rule);
      return new Statement(
          quotation, speakers, speaksFor, act, targets, conflicts, saidOn, via, 0.925);
    }

    private static Optional<SaidOn> day(LocalDate day) {
      return Optional.of(new SaidOn(day, SaidOn.Precision.DAY, SaidOn.From.PUBLISHED));
    }
  }
}
