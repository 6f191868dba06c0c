package org.beyan.gazetteer;

import java.util.List;
import java.util.Map;

/** English: a plural for nationalities, offices and roles. */
final class EnglishInflection implements Inflection {
  private static final Map<String, Ending> PLURAL = Ending.of("- s es", "");
  private static final Map<String, Ending> PLURAL_IES = Ending.of("ies", "");
  private static final Map<String, Ending> PLURAL_MEN = Ending.of("man men", "");
  private static final int SHORTEST = 2;

  @Override
  public List<Form> forms(Word word, Naming naming, boolean last) {
    String folded = word.folded();
    if (!naming.isCommon() || folded.length() < SHORTEST) {
      return List.of(new Form(folded, Ending.FIXED));
    }
    if (folded.endsWith("man") && naming.isTitle()) {
      return List.of(new Form(folded.substring(0, folded.length() - 3), PLURAL_MEN));
    }
    if (folded.endsWith("y")) {
      String stem = folded.substring(0, folded.length() - 1);
      return List.of(new Form(folded, PLURAL), new Form(stem, PLURAL_IES));
    }
    return List.of(new Form(folded, PLURAL));
  }
}
