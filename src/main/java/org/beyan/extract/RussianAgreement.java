package org.beyan.extract;

/** What a verb tells of its subject's number and gender. */
enum RussianAgreement {
  HE,
  SHE,
  IT,
  /** Singular, in the present. */
  ONE,
  MANY,
  /** No finite verb. */
  ANY;

  /** Of the verb that a cue begins with. */
  static RussianAgreement of(Layout layout, Cue cue) {
    if (!cue.is(Form.FINITE)) {
      return ANY;
    }
    String verb = layout.word(cue.first()).replaceFirst("(?:ся|сь)$", "");
    if (verb.endsWith("ли") || verb.matches(".*[аяую]т")) {
      return MANY;
    }
    if (verb.endsWith("ла")) {
      return SHE;
    }
    if (verb.endsWith("ло")) {
      return IT;
    }
    return verb.endsWith("т") ? ONE : HE;
  }

  boolean admitsPronoun(String word) {
    return switch (this) {
      case MANY -> word.equals("они");
      case HE -> word.equals("он");
      case SHE -> word.equals("она");
      case ONE -> !word.equals("они");
      default -> true;
    };
  }

  /** Whether a noun with these last letters may be the subject. */
  boolean admitsNoun(String word) {
    char last = word.charAt(word.length() - 1);
    return switch (this) {
      case MANY -> "ыиа".indexOf(last) >= 0 && !word.matches(".*(?:ими|ыми|ами|ями|ии)");
      case HE -> "аеиоуыэюя".indexOf(last) < 0 && Character.isLetter(last) && !isOblique(word);
      case SHE -> last == 'а' || last == 'я';
      case IT -> (last == 'о' || last == 'е') && !isOblique(word);
      case ONE -> "оеиуыэю".indexOf(last) < 0 && !isOblique(word);
      default -> false;
    };
  }

  /** Whether both may be verbs of one subject: заявил и считает, but not заявил и сообщила. */
  boolean joins(RussianAgreement other) {
    boolean many = this == MANY;
    boolean opposed = this == HE && other == SHE || this == SHE && other == HE;
    return many == (other == MANY) && !opposed;
  }

  private static boolean isOblique(String word) {
    return word.matches(".*(?:ом|ем|ым|им|ам|ям|ах|ях|ов|ев|ых|их)");
  }
}
