package org.beyan.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of the codes that statements carry: states, bodies, conflicts.
 *
 * @param names by code, then by language
 */
public record Labels(Map<String, Map<Language, String>> names) {
  private static final Set<String> STATES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  public Labels {
    names = Map.copyOf(names);
  }

  /** Without names of ours: states by the names that Java knows, everything else by its code. */
  public static Labels none() {
    return new Labels(Map.of());
  }

  /**
   * The name in the language, else in English, else a state's name as Java has it, else the code.
   */
  public String of(String code, Language language) {
    Map<Language, String> known = names.getOrDefault(code, Map.of());
    return known.getOrDefault(language, known.getOrDefault(Language.EN, unlisted(code, language)));
  }

  private static String unlisted(String code, Language language) {
    if (!STATES.contains(code)) {
      return code;
    }
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }
}
