package org.beyan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turkish verb endings, in folded letters, where ı is i and ü is u.
 *
 * <p>Vowel harmony is not checked: the forms that it forbids do not occur.
 */
final class TurkishVerbs implements Inflection {
  private static final List<String> FINITE =
      List.of(
          "di",
          "ti",
          "du",
          "tu",
          "diler",
          "tiler",
          "dilar",
          "tilar",
          "dular",
          "tular",
          "duler",
          "tuler",
          "mis",
          "mus",
          "misti",
          "mustu",
          "mistir",
          "mustur",
          "misler",
          "mislar",
          "muslar",
          "muslerdi",
          "mislerdi",
          "mislardi",
          "muslardi",
          "iyor",
          "uyor",
          "iyorlar",
          "uyorlar",
          "iyordu",
          "uyordu",
          "iyorlardi",
          "uyorlardi",
          "mekte",
          "makta",
          "mektedir",
          "maktadir",
          "mekteydi",
          "maktaydi",
          "mekteler",
          "maktalar",
          "mektedirler",
          "maktadirlar",
          "er",
          "ar",
          "ir",
          "ur",
          "r",
          "erler",
          "arlar",
          "irler",
          "urlar",
          "ecek",
          "acak",
          "yecek",
          "yacak",
          "irken",
          "erken",
          "arken",
          "urken",
          "rken",
          "misken",
          "yordu");
  private static final List<String> PARTICIPLE = List.of("en", "an", "yen", "yan");
  private static final List<String> CONVERB =
      List.of(
          "erek", "arak", "yerek", "yarak", "ip", "up", "yip", "yup", "ince", "unca", "yince",
          "yunca");
  private static final List<String> PASSIVE = List.of("il", "ul", "in", "un", "n", "l", "nil");

  /** Not "der" but "is": what the softened stem of "demek" would have for aorist. */
  private static final String COPULA = "dir";

  private static final String VOWELS = "aeiou";

  @Override
  public Map<String, Form> forms(String stems) {
    Map<String, Form> forms = new HashMap<>();
    for (String stem : stems.split("-/")) {
      active(stem, forms);
      passive(stem, forms);
    }
    forms.remove(COPULA);
    return forms;
  }

  private static void active(String stem, Map<String, Form> forms) {
    put(forms, stem, FINITE, Form.FINITE);
    put(forms, stem, PARTICIPLE, Form.PARTICIPLE);
    put(forms, stem, CONVERB, Form.CONVERB);
    if (endsInVowel(stem)) {
      String cut = stem.substring(0, stem.length() - 1);
      put(
          forms,
          cut,
          List.of("iyor", "uyor", "iyorlar", "uyorlar", "iyordu", "uyordu"),
          Form.FINITE);
    }
  }

  private static void passive(String stem, Map<String, Form> forms) {
    for (String voice : PASSIVE) {
      boolean fits = endsInVowel(stem) != endsInVowel(voice.substring(0, 1));
      if (fits) {
        put(forms, stem + voice, FINITE, Form.PASSIVE);
        put(forms, stem + voice, CONVERB, Form.PASSIVE);
        put(forms, stem + voice, PARTICIPLE, Form.PASSIVE_PARTICIPLE);
      }
    }
  }

  private static void put(Map<String, Form> forms, String stem, List<String> endings, Form form) {
    endings.forEach(ending -> forms.putIfAbsent(stem + ending, form));
  }

  private static boolean endsInVowel(String stem) {
    return VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }
}
