package org.beyan.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** English verb forms, regular and irregular. A past form may be a participle: context tells. */
final class EnglishVerbs implements Inflection {
  private static final Map<String, String> PAST =
      Map.ofEntries(
          Map.entry("say", "said"),
          Map.entry("shoot", "shot"),
          Map.entry("swear", "swore"),
          Map.entry("tell", "told"),
          Map.entry("write", "wrote"),
          Map.entry("speak", "spoke"),
          Map.entry("make", "made"),
          Map.entry("give", "gave"),
          Map.entry("have", "had"),
          Map.entry("undertake", "undertook"),
          Map.entry("go", "went"));

  /** Verbs whose last consonant doubles. */
  private static final Set<String> DOUBLED =
      Set.of("admit", "quip", "slam", "dub", "plan", "beg", "rebut");

  private static final String VOWELS = "aeiou";

  @Override
  public Map<String, Form> forms(String stem) {
    Map<String, Form> forms = new HashMap<>();
    forms.put(third(stem), Form.FINITE);
    forms.put(stem, Form.FINITE);
    forms.put(PAST.getOrDefault(stem, past(stem)), Form.FINITE);
    forms.put(gerund(stem), Form.CONVERB);
    if (stem.equals("signal") || stem.equals("label")) {
      forms.put(stem + "led", Form.FINITE);
      forms.put(stem + "ling", Form.CONVERB);
    }
    return forms;
  }

  private static String third(String stem) {
    if (stem.equals("have")) {
      return "has";
    }
    if (endsInConsonantY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ies";
    }
    boolean hisses = stem.matches(".*(?:s|x|z|ch|sh|o)");
    return stem + (hisses ? "es" : "s");
  }

  private static String past(String stem) {
    if (endsInConsonantY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return stem.endsWith("e") ? stem + "d" : doubled(stem) + "ed";
  }

  private static String gerund(String stem) {
    boolean silent = stem.endsWith("e") && !stem.endsWith("ee");
    return (silent ? stem.substring(0, stem.length() - 1) : doubled(stem)) + "ing";
  }

  private static String doubled(String stem) {
    return DOUBLED.contains(stem) ? stem + stem.charAt(stem.length() - 1) : stem;
  }

  private static boolean endsInConsonantY(String stem) {
    return stem.endsWith("y") && VOWELS.indexOf(stem.charAt(stem.length() - 2)) < 0;
  }
}
