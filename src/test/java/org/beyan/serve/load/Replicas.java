package org.beyan.serve.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.article.SaidOn;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;

/**
 * Other articles with the shape of the bundled ones: as long, with as many statements of the same
 * kinds and acts, but with made words, other speakers, targets, conflicts and outlets, on days of
 * twenty-four years. One of five is a reprint: the same words at another outlet.
 */
final class Replicas {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 24 * 365;
  private static final int REPRINT_OF = 5;

  private final List<Reading> originals;
  private final Cast cast;
  private final long seed;

  Replicas(List<Reading> originals, Cast cast, long seed) {
    this.originals =
        originals.stream()
            .filter(reading -> reading.article().published().isPresent())
            .filter(reading -> reading.article().language().isPresent())
            .toList();
    this.cast = cast;
    this.seed = seed;
  }

  /**
   * @param number from 0; the same number and seed give the same reading
   */
  Reading get(int number) {
    boolean reprint = number % REPRINT_OF == REPRINT_OF - 1;
    int text = reprint ? number - 1 : number;
    Reading original = originals.get(text % originals.size());
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + text);
    MadeWords words = new MadeWords(original.article().language().orElseThrow(), random);
    LocalDate day = day(random);
    Article article = article(original.article(), day, words);
    long later = day.toEpochDay() - original.article().published().orElseThrow().toEpochDay();
    List<Statement> statements =
        original.statements().stream()
            .map(statement -> statement(statement, later, day, words, random))
            .toList();
    return new Reading(printed(article, number), statements);
  }

  /** More of them towards the end, as in archives. */
  private static LocalDate day(RandomGenerator random) {
    return FIRST.plusDays((long) (DAYS * Math.sqrt(random.nextDouble())));
  }

  private static Article article(Article original, LocalDate day, MadeWords words) {
    return new Article(
        original.id(),
        Optional.empty(),
        Optional.empty(),
        words.instead(original.title()),
        words.instead(original.text()),
        Optional.of(day),
        original.language());
  }

  private Article printed(Article article, int number) {
    LocalDate day = article.published().orElseThrow();
    String address = "https://news" + number % 40 + ".example/" + day + "/" + number;
    return new Article(
        article.id() + "-" + number,
        Optional.of(address),
        Optional.of(cast.outlet(new SplittableRandom(seed + number))),
        article.title(),
        article.text(),
        article.published(),
        article.language());
  }

  private Statement statement(
      Statement original, long later, LocalDate day, MadeWords words, RandomGenerator random) {
    List<Speaker> speakers =
        original.speakers().stream()
            .map(speaker -> cast.instead(speaker, day, words, random))
            .distinct()
            .toList();
    SortedSet<String> speaksFor = new TreeSet<>();
    if (!original.speaksFor().isEmpty()) {
      speakers.forEach(speaker -> speaker.country().ifPresent(speaksFor::add));
    }
    return new Statement(
        original.quotation(),
        speakers,
        speaksFor,
        original.act(),
        cast.targets(original.targets().size(), speaksFor, random),
        cast.conflicts(original.conflicts().size(), random),
        original
            .saidOn()
            .map(on -> new SaidOn(on.day().plusDays(later), on.precision(), on.from())),
        original.via(),
        original.confidence());
  }
}
