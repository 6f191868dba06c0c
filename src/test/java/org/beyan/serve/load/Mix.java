package org.beyan.serve.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What the pages ask, as often as they ask it: somebody types a name, narrows a list of statements
 * by facets, opens some of them, and now and then looks at a pair of states or a person.
 */
final class Mix {
  /** Of a hundred requests. */
  private static final Map<String, Integer> SHARES = shares();

  private static final List<String> FILTERS =
      List.of(
          "speaker",
          "speaker",
          "country",
          "country",
          "about",
          "about",
          "about",
          "conflict",
          "span",
          "span",
          "act",
          "outlet",
          "language",
          "words");

  private static final int MOST_FILTERS = 3;

  /** As many as the page shows at first; one of five asks for all that the API gives. */
  private static final String PAGE = "20";

  private final Subjects subjects;
  private final List<String> draws = new ArrayList<>();

  Mix(Subjects subjects) {
    this.subjects = subjects;
    SHARES.forEach((query, share) -> draws.addAll(Collections.nCopies(share, query)));
  }

  private static Map<String, Integer> shares() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("suggest", 20);
    shares.put("who-said-what-about-whom", 22);
    shares.put("facets", 14);
    shares.put("statement", 8);
    shares.put("statement-parties", 8);
    shares.put("reports-of-statement", 8);
    shares.put("article", 4);
    shares.put("article-statements", 4);
    shares.put("pair-points", 2);
    shares.put("timeline-between", 2);
    shares.put("acts-over-time", 2);
    shares.put("who-speaks-about-whom", 2);
    shares.put("most-quoted-speakers", 2);
    shares.put("entity", 2);
    return Collections.unmodifiableMap(shares);
  }

  static List<String> queries() {
    return List.copyOf(SHARES.keySet());
  }

  Request draw(RandomGenerator random) {
    return draw(draws.get(random.nextInt(draws.size())), random);
  }

  Request draw(String query, RandomGenerator random) {
    Subjects.Subject subject = subjects.draw(random);
    Map<String, String> arguments =
        switch (query) {
          case "suggest" -> Map.of("q", beginning(subject, random), "limit", "10");
          case "who-said-what-about-whom" -> page(filters(subject, random), random);
          case "facets" -> filters(subject, random);
          case "statement", "statement-parties", "reports-of-statement" ->
              Map.of("statement", subject.get("statement").orElseThrow());
          case "article", "article-statements" ->
              Map.of("article", subject.get("article").orElseThrow());
          case "pair-points", "timeline-between" -> pair(subject, random);
          case "acts-over-time" -> Map.of("speaker", speaker(subject, random));
          case "who-speaks-about-whom", "most-quoted-speakers" -> span(subject, random);
          case "entity" -> Map.of("entity", subject.get("speaker").orElseThrow());
          default -> throw new IllegalArgumentException(query);
        };
    return new Request(query, arguments);
  }

  /** A name as far as somebody has typed it. */
  private static String beginning(Subjects.Subject subject, RandomGenerator random) {
    String name = subject.get("name").orElseThrow();
    return name.substring(0, Math.min(name.length(), 2 + random.nextInt(5)));
  }

  private static Map<String, String> filters(Subjects.Subject subject, RandomGenerator random) {
    List<String> filters = new ArrayList<>(FILTERS);
    Collections.shuffle(filters, new Random(random.nextLong()));
    int number = 1 + random.nextInt(MOST_FILTERS);
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String filter : filters.stream().distinct().limit(number).toList()) {
      filter(filter, subject, random, arguments);
    }
    return arguments;
  }

  private static Map<String, String> page(Map<String, String> arguments, RandomGenerator random) {
    if (random.nextInt(5) > 0) {
      arguments.put("limit", PAGE);
    }
    return arguments;
  }

  private static void filter(
      String filter,
      Subjects.Subject subject,
      RandomGenerator random,
      Map<String, String> arguments) {
    switch (filter) {
      case "speaker" -> arguments.put("speaker", speaker(subject, random));
      case "country" -> subject.get("country").ifPresent(it -> arguments.put("speaker", it));
      case "about" -> subject.get("target").ifPresent(it -> arguments.put("about", it));
      case "span" -> arguments.putAll(span(subject, random));
      case "words" -> subject.word().ifPresent(it -> arguments.put("words", it));
      default -> subject.get(filter).ifPresent(it -> arguments.put(filter, it));
    }
  }

  /** Mostly chosen from a list, sometimes typed. */
  private static String speaker(Subjects.Subject subject, RandomGenerator random) {
    return subject.get(random.nextInt(4) == 0 ? "name" : "speaker").orElseThrow();
  }

  /** One to three years. */
  private static Map<String, String> span(Subjects.Subject subject, RandomGenerator random) {
    int year = subject.year();
    return Map.of("from", "" + year, "to", "" + (year + random.nextInt(3)));
  }

  private static Map<String, String> pair(Subjects.Subject subject, RandomGenerator random) {
    Optional<String> target =
        subject.get("target").filter(it -> !subject.get("country").equals(it));
    Map<String, String> arguments = new LinkedHashMap<>(span(subject, random));
    arguments.put("a", subject.get("country").orElse("TR"));
    arguments.put("b", target.orElse("RU"));
    return arguments;
  }
}
