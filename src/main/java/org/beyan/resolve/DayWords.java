package org.beyan.resolve;

import java.util.Map;
import java.util.Set;

/**
 * The words by which one language tells a day, folded.
 *
 * @param relative days to add to the printed day: dün is -1
 * @param weekdays ISO day of the week, Monday is 1
 * @param months 1 to 12
 * @param beforeWeekday words one of which must stand before a weekday; none if empty
 * @param afterWeekday words one of which must stand behind a weekday; none if empty
 * @param past words that make a weekday one strictly before the printed day: geçen, last
 * @param monthFirst whether "April 15" is usual beside "15 April"
 */
record DayWords(
    Map<String, Integer> relative,
    Map<String, Integer> weekdays,
    Map<String, Integer> months,
    Set<String> beforeWeekday,
    Set<String> afterWeekday,
    Set<String> past,
    boolean monthFirst) {

  static final DayWords TURKISH =
      new DayWords(
          Map.of("bugun", 0, "dun", -1, "evvelsi", -2),
          Map.ofEntries(
              Map.entry("pazartesi", 1),
              Map.entry("sali", 2),
              Map.entry("carsamba", 3),
              Map.entry("persembe", 4),
              Map.entry("cuma", 5),
              Map.entry("cumartesi", 6),
              Map.entry("pazar", 7)),
          Map.ofEntries(
              Map.entry("ocak", 1),
              Map.entry("subat", 2),
              Map.entry("mart", 3),
              Map.entry("nisan", 4),
              Map.entry("mayis", 5),
              Map.entry("haziran", 6),
              Map.entry("temmuz", 7),
              Map.entry("agustos", 8),
              Map.entry("eylul", 9),
              Map.entry("ekim", 10),
              Map.entry("kasim", 11),
              Map.entry("aralik", 12)),
          Set.of(),
          Set.of("gunu", "aksami", "sabahi", "gecesi", "gununun", "ogleden"),
          Set.of("gecen", "gectigimiz"),
          false);

  static final DayWords RUSSIAN =
      new DayWords(
          Map.of("сегодня", 0, "вчера", -1, "накануне", -1, "позавчера", -2),
          Map.ofEntries(
              Map.entry("понедельник", 1),
              Map.entry("вторник", 2),
              Map.entry("среду", 3),
              Map.entry("четверг", 4),
              Map.entry("пятницу", 5),
              Map.entry("субботу", 6),
              Map.entry("воскресенье", 7)),
          Map.ofEntries(
              Map.entry("января", 1),
              Map.entry("февраля", 2),
              Map.entry("марта", 3),
              Map.entry("апреля", 4),
              Map.entry("мая", 5),
              Map.entry("июня", 6),
              Map.entry("июля", 7),
              Map.entry("августа", 8),
              Map.entry("сентября", 9),
              Map.entry("октября", 10),
              Map.entry("ноября", 11),
              Map.entry("декабря", 12)),
          Set.of("в", "во", "минувшии", "прошлыи", "минувшую", "прошлую", "минувшее", "прошлое"),
          Set.of(),
          Set.of("минувшии", "прошлыи", "минувшую", "прошлую", "минувшее", "прошлое"),
          false);

  static final DayWords ENGLISH =
      new DayWords(
          Map.of("today", 0, "yesterday", -1),
          Map.ofEntries(
              Map.entry("monday", 1),
              Map.entry("tuesday", 2),
              Map.entry("wednesday", 3),
              Map.entry("thursday", 4),
              Map.entry("friday", 5),
              Map.entry("saturday", 6),
              Map.entry("sunday", 7)),
          Map.ofEntries(
              Map.entry("january", 1),
              Map.entry("february", 2),
              Map.entry("march", 3),
              Map.entry("april", 4),
              Map.entry("may", 5),
              Map.entry("june", 6),
              Map.entry("july", 7),
              Map.entry("august", 8),
              Map.entry("september", 9),
              Map.entry("october", 10),
              Map.entry("november", 11),
              Map.entry("december", 12),
              Map.entry("jan", 1),
              Map.entry("feb", 2),
              Map.entry("aug", 8),
              Map.entry("sept", 9),
              Map.entry("oct", 10),
              Map.entry("nov", 11),
              Map.entry("dec", 12)),
          Set.of(),
          Set.of(),
          Set.of("last"),
          true);

  static DayWords of(String language) {
    return switch (language) {
      case "tr" -> TURKISH;
      case "ru" -> RUSSIAN;
      case "en" -> ENGLISH;
      default -> throw new IllegalArgumentException("No words for days in " + language);
    };
  }
}
