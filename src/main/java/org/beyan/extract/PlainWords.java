package org.beyan.extract;

import java.util.Map;
import java.util.Set;

/** Closed lists of words that are no names though they may begin with a capital; folded. */
final class PlainWords {
  private static final Set<String> PARTICLES =
      words(
          """
          de van von der den bin ibn el al du da di la le del ван фон де бин аль эль ибн
          """);

  /** Capitalised in the middle of a sentence, and no name. */
  private static final Set<String> CALENDAR =
      words(
          """
          pazartesi sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis
          haziran temmuz agustos eylul ekim kasim aralik monday tuesday wednesday thursday
          friday saturday sunday january february march april may june july august september
          october november december i god allah бог
          """);

  /** What sentences begin with. */
  private static final Map<String, Set<String>> OPENERS =
      Map.of(
          "tr",
          words(
              """
          elbette evet hayir peki nihayet ardindan boylelikle dolayisiyla gecmiste gunumuzde hatta burada bunlar onlarin bana bence sonuc sadece yalniz kimse kimi birinci ikinci ama ancak ayni ayrica bazi ben benim bir biz bizim boyle boylece bu bugun buna bunu
          bunun butun cok cunku daha diger dun en eger fakat gecen gerek hem henuz her hic ilk
          ise iki iste kim konuyla nasil ne neden o onlar onun once ozellikle oyle simdi son
          sonra soz su sunu tum uc ve veya ya yani yine zira hangi kendi mevcut nitekim ote oysa
          siz sizin yarin
          """),
          "ru",
          words(
              """
          а без сам сама сами более был была были в во вот все всего где да для до его если есть еще же за и
          из или их к как какои когда кто между мы на над наш не нет но о об однако он она они
          от перед по после при про ранее с сегодня со так также там то тогда только у уже что
          чтобы эта эти это этот этого я вчера напомним кроме под среди через позже затем позднее
          накануне недавно теперь сеичас здесь потом поэтому поскольку хотя пока такои такое
          такая свои свое своих своего своеи
          """),
          "en",
          words(
              """
          a after all also although an and another any as asked at before both but by during
          each earlier even for from he her here his how however i if in it its last many
          meanwhile more most my no not now of on one or other our she since so some such that
          the their then there these they this those though to today two under until we what
          when where which while who why will with yes yet you your yesterday despite according
          speaking following three several let do did is are
          """));

  private static final Set<String> TURKISH_ENDINGS =
      Set.of(
          "da", "de", "ta", "te", "dan", "den", "tan", "yi", "yu", "ni", "nu", "lar", "ler", "ken",
          "ki");

  private static final int SHORTEST_STEM = 3;

  private PlainWords() {}

  static boolean hasTurkishEnding(String folded) {
    return TURKISH_ENDINGS.stream()
        .anyMatch(it -> folded.endsWith(it) && folded.length() - it.length() >= SHORTEST_STEM);
  }

  /** Stands small within names: Ursula von der Leyen. */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  static boolean isCalendar(String folded) {
    return CALENDAR.contains(folded);
  }

  static boolean isOpener(String folded, String language) {
    return OPENERS.getOrDefault(language, Set.of()).contains(folded);
  }

  /** Words that white space parts. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
