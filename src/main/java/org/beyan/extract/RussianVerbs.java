package org.beyan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of Russian verbs in folded letters, where й is и and ё is е.
 *
 * <p>A verb is written as its infinitive, and where the present cannot be told from it, with its
 * third person: {@code писать-/пишет-}. Infinitives in -ить without one are taken as perfective:
 * their third person is a future and no report.
 */
final class RussianVerbs implements Inflection {
  private static final List<String> ADJECTIVE =
      List.of(
          "ии", "ая", "ее", "ие", "его", "еи", "ему", "им", "ем", "их", "ими", "ую", "ею", "ому",
          "ого");

  /** Consonants that change before the participle's -ен: заявить, заявлен. */
  private static final Map<String, String> SOFTENED =
      Map.of(
          "ст", "щ", "в", "вл", "п", "пл", "б", "бл", "м", "мл", "т", "ч", "д", "жд", "с", "ш", "з",
          "ж");

  @Override
  public Map<String, Form> forms(String stems) {
    String[] parts = stems.split("-/");
    boolean reflexive = parts[0].endsWith("ся") || parts[0].endsWith("сь");
    String infinitive = reflexive ? cut(parts[0], 2) : parts[0];
    String present = parts.length > 1 ? parts[1] : present(infinitive);
    Map<String, Form> forms = new HashMap<>();
    past(infinitive, reflexive, forms);
    if (!present.isEmpty()) {
      present(reflexive ? withoutParticle(present) : present, reflexive, forms);
    }
    if (!reflexive) {
      shortParticiple(infinitive, forms);
    }
    return forms;
  }

  /** Third person singular of the regular verbs in -ать, -ять, -овать and -авать. */
  private static String present(String infinitive) {
    String stem = cut(infinitive, 2);
    if (infinitive.endsWith("овать")) {
      return cut(infinitive, 5) + "ует";
    }
    if (infinitive.endsWith("давать") || infinitive.endsWith("знавать")) {
      return cut(infinitive, 4) + "ет";
    }
    return infinitive.endsWith("ать") || infinitive.endsWith("ять") ? stem + "ет" : "";
  }

  private static void past(String infinitive, boolean reflexive, Map<String, Form> forms) {
    String stem = pastStem(infinitive);
    boolean vowel = "аеиоуыэюя".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    put(forms, stem + (vowel ? "л" : ""), reflexive ? "ся" : "", Form.FINITE);
    for (String ending : List.of("ла", "ло", "ли")) {
      put(forms, stem + ending, reflexive ? "сь" : "", Form.FINITE);
    }
    if (infinitive.endsWith("гнуть")) {
      put(forms, stem + "нул", reflexive ? "ся" : "", Form.FINITE);
    }
    String old = vowel ? stem + "вш" : stem + "ш";
    put(forms, old + "и", reflexive ? "сь" : "", Form.CONVERB);
    if (!reflexive) {
      put(forms, stem + "в", "", Form.CONVERB);
    }
    ADJECTIVE.forEach(e -> put(forms, old + e, reflexive ? "ся" : "", Form.PARTICIPLE));
  }

  private static String pastStem(String infinitive) {
    if (infinitive.endsWith("вергнуть")) {
      return cut(infinitive, 4);
    }
    if (infinitive.endsWith("вести")) {
      return cut(infinitive, 3);
    }
    if (infinitive.endsWith("речь")) {
      return cut(infinitive, 2) + "г";
    }
    return cut(infinitive, 2);
  }

  private static void present(String third, boolean reflexive, Map<String, Form> forms) {
    String stem = cut(third, 2);
    String plural = plural(third);
    String particle = reflexive ? "ся" : "";
    put(forms, third, particle, Form.FINITE);
    put(forms, plural, particle, Form.FINITE);
    put(forms, stem + "я", reflexive ? "сь" : "", Form.CONVERB);
    ADJECTIVE.forEach(e -> put(forms, cut(plural, 1) + "щ" + e, particle, Form.PARTICIPLE));
    if (!reflexive) {
      put(forms, third, "ся", Form.PASSIVE);
      put(forms, plural, "ся", Form.PASSIVE);
    }
  }

  private static String plural(String third) {
    String stem = cut(third, 2);
    if (third.endsWith("ит")) {
      return stem + ("жчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "ат" : "ят");
    }
    boolean vowel = "аеиоуыя".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem + (vowel ? "ют" : "ут");
  }

  /** сказано, заявлено; and of imperfective verbs сообщалось. */
  private static void shortParticiple(String infinitive, Map<String, Form> forms) {
    String stem = cut(infinitive, 2);
    if (stem.endsWith("а") || stem.endsWith("я")) {
      put(forms, stem + "но", "", Form.PASSIVE);
      put(forms, stem + "ло", "сь", Form.PASSIVE);
    } else if (stem.endsWith("и")) {
      put(forms, softened(cut(stem, 1)) + "ено", "", Form.PASSIVE);
      put(forms, stem + "ло", "сь", Form.PASSIVE);
    } else if (stem.endsWith("ну")) {
      put(forms, cut(stem, 1) + "уто", "", Form.PASSIVE);
    }
  }

  private static String softened(String stem) {
    for (int length = 2; length > 0; length--) {
      String end = stem.substring(Math.max(0, stem.length() - length));
      if (SOFTENED.containsKey(end)) {
        return cut(stem, end.length()) + SOFTENED.get(end);
      }
    }
    return stem;
  }

  private static String withoutParticle(String word) {
    return word.endsWith("ся") ? cut(word, 2) : word;
  }

  private static void put(Map<String, Form> forms, String word, String particle, Form form) {
    forms.putIfAbsent(word + particle, form);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
