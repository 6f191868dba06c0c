package org.beyan.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beyan.store.StatementRow;

/** Timelines to render: single statements, and a whole one of Russia and Turkey. */
final class Sample {
  static final Party RUSSIA =
      new Party("RU", Map.of(Language.EN, "Russia", Language.TR, "Rusya", Language.RU, "Россия"));
  static final Party TURKEY =
      new Party("TR", Map.of(Language.EN, "Turkey", Language.TR, "Türkiye", Language.RU, "Турция"));
  private static final Labels LABELS =
      new Labels(
          Map.of(
              "nagorno-karabakh", names("Nagorno-Karabakh", "Dağlık Karabağ", "Нагорный Карабах"),
              "syria", names("Syria", "Suriye", "Сирия"),
              "libya", names("Libya", "Libya", "Ливия"),
              "ukraine", names("Ukraine", "Ukrayna", "Украина"),
              "jet-shootdown-2015", names("Su-24 downing", "Su-24 olayı", "Сбитый Су-24"),
              "s-400", names("S-400", "S-400", "С-400"),
              "grain-deal", names("Grain deal", "Tahıl anlaşması", "Зерновая сделка"),
              "sanctions", names("Sanctions", "Yaptırımlar", "Санкции"),
              "energy", names("Energy", "Enerji", "Энергетика")));

  private Sample() {}

  private static Map<Language, String> names(String en, String tr, String ru) {
    return Map.of(Language.EN, en, Language.TR, tr, Language.RU, ru);
  }

  /** The statements and events of the test resources. */
  static Timeline timeline() {
    List<String> lines = lines();
    List<StatementRow> rows =
        IntStream.range(1, lines.size()).mapToObj(i -> row(i, lines.get(i).split("\t"))).toList();
    List<Event> events = events().concerning(RUSSIA, TURKEY, rows).list();
    return Timeline.between(RUSSIA, TURKEY, rows, events).withLabels(LABELS);
  }

  static Timeline of(StatementRow... rows) {
    return Timeline.between(RUSSIA, TURKEY, List.of(rows), List.of());
  }

  /** A statement of Russia about Turkey. */
  static StatementRow row(String id, String date, String precision, String words) {
    return new StatementRow(
        "https://w3id.org/beyan/statement/" + id,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        precision,
        List.of("Marat Vesnin"),
        List.of("RU"),
        "accuse",
        List.of("TR"),
        List.of("syria"),
        words,
        "en",
        List.of("Fictitious Paper"),
        List.of("https://example.org/a?b=1&c=2"),
        "direct",
        0.9);
  }

  static String rendered(TimelineFormat format, Timeline timeline) {
    return rendered(format, Language.EN, timeline);
  }

  static String rendered(TimelineFormat format, Language language, Timeline timeline) {
    StringBuilder out = new StringBuilder();
    try {
      format.render(timeline, language, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  static Events events() {
    try {
      return Events.read(new StringReader(resource("events.tsv")), "events.tsv");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static StatementRow row(int number, String[] fields) {
    String date = fields[0].isEmpty() ? "" : (fields[0] + "-01-01").substring(0, 10);
    return new StatementRow(
        "https://w3id.org/beyan/statement/s" + number,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        fields[1],
        list(fields[2], ";"),
        list(fields[3], " "),
        fields[4],
        list(fields[5], " "),
        list(fields[6], " "),
        fields[10],
        fields[7],
        list(fields[9], ";"),
        list(fields[9], ";").stream()
            .map(outlet -> "https://example.org/" + number + "/" + outlet.replace(' ', '-'))
            .toList(),
        fields[8],
        0.7 + number % 30 / 100.0);
  }

  private static List<String> list(String field, String separator) {
    return Arrays.stream(field.split(separator)).filter(item -> !item.isBlank()).toList();
  }

  private static List<String> lines() {
    return resource("statements.tsv").lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static String resource(String name) {
    try (InputStream file = Sample.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
