package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beyan.article.Folding;
import org.beyan.article.Mention;

/**
 * Russian: every word of a name takes the endings that its last letters call for.
 *
 * <p>More forms than the grammar has do no harm: they are not written. Foreign names in -о -е -и -у
 * -ю -э stay as they are, and so do women's names in a consonant.
 */
final class RussianInflection implements Inflection {
  /** Прая is no adjective. */
  private static final int SHORT_NOUN = 4;

  private static final String VOWELS = "аеёиоуыэюя";

  private static final Map<String, Ending> SHORT = Ending.of("-", "а у ом е");

  /** Of a body behind its title, "глава МИДа", which says nothing of the title's case. */
  private static final Map<String, Ending> GOVERNED = Ending.of("- а", "у ом е");

  private static final Map<String, Ending> HARD = Ending.of("-", "а у ом ем е");
  private static final Map<String, Ending> HARDS =
      Ending.of("- ы и", "а у ом ем е ов ев ей ам ами ах");
  private static final Map<String, Ending> REDUCED = Ending.of("", "а у ом ем е");
  private static final Map<String, Ending> REDUCEDS =
      Ending.of("ы и", "а у ом ем е ов ев ам ами ах");
  private static final Map<String, Ending> IOT = Ending.of("й", "я ю ем е и");
  private static final Map<String, Ending> IOTS = Ending.of("й и", "я ю ем е ев ям ями ях");
  private static final Map<String, Ending> SIGN = Ending.of("ь", "я ю ем е и ью");
  private static final Map<String, Ending> SIGNS = Ending.of("ь и", "я ю ем е ью ей ям ями ях");
  private static final Map<String, Ending> FEMININE = Ending.of("а", "ы и е у ой ою ей ею");
  private static final Map<String, Ending> FEMININES =
      Ending.of("а ы и", "е у ой ою ей ею - ам ами ах");
  private static final Map<String, Ending> SOFT = Ending.of("я", "и е ю ей ею");
  private static final Map<String, Ending> SOFTS = Ending.of("я и", "е ю ей ею ям ями ях й");
  private static final Map<String, Ending> NEUTER = Ending.of("о", "а у ом е");
  private static final Map<String, Ending> NEUTERS = Ending.of("о а", "у ом е - ам ами ах");
  private static final Map<String, Ending> SOFT_NEUTERS =
      Ending.of("е я", "ю ем и й ям ями ях а у ей");
  private static final Map<String, Ending> PLURAL = Ending.of("ы", "ов ев ей - ам ами ах");
  private static final Map<String, Ending> SOFT_PLURAL =
      Ending.of("и", "ов ев ей й - ам ами ах ям ями ях");
  private static final Map<String, Ending> PEOPLE =
      Ending.of("е ин ка", "- ам ами ах ина ину ином ине ки ке ку кой");
  private static final Map<String, Ending> PEOPLE_TS = Ending.of("ы", "ев ам ами ах а у ем е ам");

  private static final String MANY = "ого его ому ему им ым ом ем ей ую юю ою ею их ых ими ыми";
  private static final Map<String, Ending> ADJECTIVE =
      Ending.withFirstHalf(Ending.of("ий ый ая яя ое ее ие ые", MANY + " ой"), "о");
  private static final Map<String, Ending> MASCULINE_ADJECTIVE = Ending.of("ий ый ой", MANY);
  private static final Map<String, Ending> FEMININE_ADJECTIVE = Ending.of("ая яя", MANY + " ой");
  private static final Map<String, Ending> NEUTER_ADJECTIVE = Ending.of("ое ее", MANY + " ой");
  private static final Map<String, Ending> PLURAL_ADJECTIVE = Ending.of("ие ые", MANY);

  private static final Map<String, Ending> MAN = Ending.of("-", "а у ым ом е ы ых ыми");
  private static final Map<String, Ending> WOMAN = Ending.of("а", "ой у ою");

  @Override
  public List<Form> forms(Word word, Naming naming, boolean last) {
    String lower = word.lower("ru");
    char end = lower.charAt(lower.length() - 1);
    if (!isCyrillic(lower) || lower.length() < 2) {
      return List.of(new Form(word.folded(), Ending.FIXED));
    }
    if (word.isUpper() && lower.length() <= 6
        || lower.chars().noneMatch(RussianInflection::vowel)) {
      boolean consonant = !vowel(end) && end != 'й';
      Map<String, Ending> endings = naming.isCommon() ? GOVERNED : SHORT;
      return List.of(new Form(word.folded(), consonant ? endings : Ending.FIXED));
    }
    return naming.isPerson() ? person(lower, naming.female(), last) : noun(lower, naming);
  }

  private static List<Form> person(String lower, boolean female, boolean surname) {
    if (surname && female && ends(lower, "ова", "ева", "ёва", "ина", "ына")) {
      return forms(lower, 1, WOMAN);
    }
    if (surname && ends(lower, "ов", "ев", "ёв", "ин", "ын") && !female) {
      return forms(lower, 0, MAN);
    }
    if (ends(lower, "ая", "яя")) {
      return forms(lower, 2, FEMININE_ADJECTIVE);
    }
    if (ends(lower, "ский", "цкий", "ый", "ой")) {
      return forms(lower, 2, MASCULINE_ADJECTIVE);
    }
    char end = lower.charAt(lower.length() - 1);
    if (female && !vowel(end) && end != 'ь' || "оеиуюэ".indexOf(end) >= 0) {
      return forms(lower, 0, Ending.FIXED);
    }
    return substantive(lower, end, false);
  }

  private static List<Form> noun(String lower, Naming naming) {
    boolean plural = naming.isCommon();
    if (plural && ends(lower, "ской", "цкой")) {
      // the genitive in "глава турецкой дипломатии", which other cases leave alone
      return forms(lower, 0, Ending.FIXED);
    }
    if (ends(lower, "ий", "ый", "ой") && !ends(lower, "арий", "рой", "ной", "сой")) {
      boolean all = naming.type() == Mention.Type.NATIONALITY;
      return forms(lower, 2, all ? ADJECTIVE : plural ? ADJECTIVE : MASCULINE_ADJECTIVE);
    }
    if (ends(lower, "ая", "яя") && lower.length() > SHORT_NOUN) {
      return forms(lower, 2, FEMININE_ADJECTIVE);
    }
    if (ends(lower, "ое", "ее")) {
      return forms(lower, 2, NEUTER_ADJECTIVE);
    }
    if (ends(lower, "ие", "ые") && !ends(lower, "ние", "тие", "вие", "лие")) {
      return forms(lower, 2, plural ? ADJECTIVE : PLURAL_ADJECTIVE);
    }
    char end = lower.charAt(lower.length() - 1);
    boolean foreign =
        ends(lower, "оа", "уа")
            || "ое".indexOf(end) >= 0 && isProper(naming) && !ends(lower, "ово", "ево");
    if (foreign || "уюэ".indexOf(end) >= 0) {
      return forms(lower, 0, Ending.FIXED);
    }
    return substantive(lower, end, plural);
  }

  private static boolean isProper(Naming naming) {
    return switch (naming.type()) {
      case COUNTRY, METONYM, PLACE, MEDIUM -> true;
      default -> false;
    };
  }

  private static List<Form> substantive(String lower, char end, boolean plural) {
    return switch (end) {
      case 'а' -> forms(lower, 1, plural ? FEMININES : FEMININE);
      case 'я' -> forms(lower, 1, plural ? SOFTS : SOFT);
      case 'о' -> forms(lower, 1, plural ? NEUTERS : NEUTER);
      case 'е' ->
          ends(lower, "яне", "ане") ? forms(lower, 1, PEOPLE) : forms(lower, 1, SOFT_NEUTERS);
      case 'ы' -> plural(lower);
      case 'и' -> forms(lower, 1, SOFT_PLURAL);
      case 'й' -> forms(lower, 1, plural ? IOTS : IOT);
      case 'ь' -> forms(lower, 1, plural ? SIGNS : SIGN);
      default -> masculine(lower, plural);
    };
  }

  /** азербайджанцы, and азербайджанец with them. */
  private static List<Form> plural(String lower) {
    if (!lower.endsWith("цы")) {
      return forms(lower, 1, PLURAL);
    }
    List<Form> forms = new ArrayList<>(forms(lower, 1, PEOPLE_TS));
    forms.addAll(forms(lower.substring(0, lower.length() - 2) + "ец", 0, Ending.FIXED));
    return forms;
  }

  /** With a vowel that comes and goes: украинец, украинца; турок, турки; Павел, Павла. */
  private static List<Form> masculine(String lower, boolean plural) {
    List<Form> forms = new ArrayList<>(forms(lower, 0, plural ? HARDS : HARD));
    if (lower.length() > 3 && ends(lower, "ец", "ок", "ек", "авел", "ет")) {
      int cut = lower.length() - 2;
      char before = lower.charAt(cut - 1);
      String soft = ends(lower, "ец") ? (vowel(before) ? "й" : before == 'л' ? "ь" : "") : "";
      String stem = lower.substring(0, cut) + soft + lower.charAt(cut + 1);
      forms.addAll(forms(stem, 0, plural ? REDUCEDS : REDUCED));
    }
    return forms;
  }

  private static List<Form> forms(String lower, int cut, Map<String, Ending> endings) {
    return List.of(new Form(Folding.fold(lower.substring(0, lower.length() - cut)), endings));
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean vowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean isCyrillic(String lower) {
    char first = lower.charAt(0);
    return first >= 'а' && first <= 'ё';
  }
}
