package org.beyan.read;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beyan.article.Folding;

/** The words of dates in Turkish, Russian and English, all looked up in folded letters. */
final class DateWords {
  private static final Map<String, Integer> MONTHS =
      months(
          "ocak oca şubat şub mart mar nisan nis mayıs may haziran haz temmuz tem ağustos ağu eylül"
              + " eyl ekim eki kasım kas aralık ara",
          "января янв февраля фев марта мар апреля апр мая май июня июн июля июл августа авг"
              + " сентября сен октября окт ноября ноя декабря дек",
          "январь янв. февраль февр март марта апрель апр. май мая июнь июнь июль июль август авг."
              + " сентябрь сент октябрь окт. ноябрь нояб декабрь дек.",
          "january jan february feb march mar april apr may may june jun july jul august aug"
              + " september sep october oct november nov december dec",
          "jan. jan. feb. feb. mar. mar. apr. apr. may may jun. jun. jul. jul. aug. aug. sept sept."
              + " oct. oct. nov. nov. dec. dec.");

  private static final Set<String> WEEKDAYS =
      folded(
          "pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz"
              + " понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"
              + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur"
              + " thurs fri sat sun");

  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("wet", 0),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("trt", 3),
          Map.entry("msk", 3),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private DateWords() {}

  /** 1 to 12. */
  static Optional<Integer> month(String folded) {
    return Optional.ofNullable(MONTHS.get(folded));
  }

  static boolean isWeekday(String folded) {
    return WEEKDAYS.contains(folded);
  }

  /** Of {@code gmt}, {@code msk} and their like. */
  static Optional<ZoneOffset> offset(String folded) {
    return Optional.ofNullable(HOURS.get(folded)).map(ZoneOffset::ofHours);
  }

  /** Each list: two words a month, from January on. */
  private static Map<String, Integer> months(String... lists) {
    Map<String, Integer> months = new HashMap<>();
    for (String list : lists) {
      List<String> words = List.of(list.split(" "));
      for (int i = 0; i < words.size(); i++) {
        months.put(Folding.fold(words.get(i).replace(".", "")), i / 2 + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Set<String> folded(String words) {
    return Stream.of(words.split(" ")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
