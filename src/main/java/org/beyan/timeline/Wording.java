package org.beyan.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code wording.tsv} in one language, and dates written with them. */
final class Wording {
  private static final Map<Language, Wording> ALL = read();

  private final Map<String, String> words;

  private Wording(Map<String, String> words) {
    this.words = words;
  }

  static Wording in(Language language) {
    return ALL.get(language);
  }

  /** By key, in the file's order. */
  Map<String, String> words() {
    return words;
  }

  /**
   * @throws IllegalArgumentException if there is no such word
   */
  String of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("Not in wording.tsv: " + key));
  }

  /** The act as a noun; the act itself where it is none of ours. */
  String act(String act) {
    return find("act-" + act).orElse(act);
  }

  /** Whose words about whom, as a heading. */
  String direction(Direction direction, String a, String b) {
    return of("direction-" + direction.code()).replace("{a}", a).replace("{b}", b);
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** {@code 3 November 2020}, {@code November 2020} or {@code 2020}. */
  String date(Moment moment) {
    return switch (moment.precision()) {
      case DAY -> dayAndMonth(moment.day()) + " " + moment.year();
      case MONTH -> month(YearMonth.from(moment.day()));
      case YEAR -> String.valueOf(moment.year());
    };
  }

  /** {@code 3 November}. */
  String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + name("months-of", day.getMonthValue());
  }

  /** {@code November 2020}. */
  String month(YearMonth month) {
    return name("months", month.getMonthValue()) + " " + month.getYear();
  }

  private String name(String list, int month) {
    return of(list).split(",")[month - 1];
  }

  private static Map<Language, Wording> read() {
    try (InputStream file = Wording.class.getResourceAsStream("wording.tsv")) {
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Language, Wording> read(String file) {
    List<List<String>> rows =
        file.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split("\t")))
            .toList();
    Map<Language, Wording> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      int column = rows.get(0).indexOf(language.code());
      Map<String, String> words = new LinkedHashMap<>();
      rows.subList(1, rows.size()).forEach(row -> words.put(row.get(0), row.get(column)));
      all.put(language, new Wording(words));
    }
    return all;
  }
}
