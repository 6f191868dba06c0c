package org.beyan.gazetteer;

import org.beyan.article.Mention;

/**
 * One way to name one entity.
 *
 * @param type of the mention that it gives
 * @param entity gazetteer id
 * @param form as in the file
 * @param use what may be asked of the text around it
 * @param female whether it is a woman's name
 */
record Naming(Mention.Type type, String entity, String form, Use use, boolean female) {
  /** How much of a name it is. */
  enum Use {
    /** Says itself whom it means. */
    WHOLE,
    /** Means something else too, and needs a name's writing to count. */
    DOUBTFUL,
    /** Last name alone. */
    SURNAME,
    /** Last name that is a word of the language too. */
    WORDLIKE_SURNAME,
    /** Last name of a lesser-known person that others have for a first name. */
    FIRSTLIKE_SURNAME
  }

  /** Whether it is a common noun or adjective, that takes plural and possessive endings. */
  boolean isCommon() {
    return switch (type) {
      case NATIONALITY, OFFICE, ROLE -> true;
      case CONFLICT -> Character.isLowerCase(form.charAt(0));
      default -> false;
    };
  }

  boolean isTitle() {
    return type == Mention.Type.OFFICE || type == Mention.Type.ROLE;
  }

  boolean isPerson() {
    return type == Mention.Type.PERSON;
  }
}
