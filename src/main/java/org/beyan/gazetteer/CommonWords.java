package org.beyan.gazetteer;

import java.util.Set;

/** Closed lists of words around last names; all of them folded. */
final class CommonWords {
  private static final Set<String> TURKISH_WORDS =
      Set.of(
          "acar",
          "ak",
          "akar",
          "ala",
          "altun",
          "ates",
          "avci",
          "ay",
          "ayan",
          "bas",
          "basbug",
          "bilgin",
          "bulut",
          "celik",
          "cicek",
          "coskun",
          "demir",
          "deniz",
          "dogan",
          "eker",
          "er",
          "ergin",
          "gul",
          "guler",
          "gunes",
          "isik",
          "kalin",
          "kara",
          "kaya",
          "kilic",
          "koc",
          "kurt",
          "kuzu",
          "oz",
          "ozel",
          "polat",
          "sahin",
          "sari",
          "sener",
          "simsek",
          "soylu",
          "tan",
          "tas",
          "tunc",
          "turk",
          "uslu",
          "uysal",
          "yavuz",
          "yilmaz",
          "yildirim",
          "yildiz");

  private static final Set<String> RUSSIAN_WORDS =
      Set.of("мороз", "мир", "буря", "гром", "зима", "рыбак", "кравец", "цой", "шаг", "мэй");

  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "case", "church", "cook", "day", "fox", "good", "hill", "hunt", "key", "king", "law",
          "long", "major", "march", "mark", "may", "price", "rice", "straw", "white", "will",
          "wise", "young");

  /** Forms of address and ranks that stand before a name and begin with a capital. */
  private static final Set<String> TITLES =
      Set.of(
          "sayin",
          "sn",
          "bay",
          "bayan",
          "dr",
          "prof",
          "doc",
          "av",
          "pasa",
          "general",
          "orgeneral",
          "korgeneral",
          "tumgeneral",
          "tuggeneral",
          "albay",
          "amiral",
          "oramiral",
          "buyukelci",
          "bakan",
          "baskan",
          "basbakan",
          "cumhurbaskani",
          "sozcu",
          "kral",
          "prens",
          "emir",
          "seyh",
          "lider",
          "eski",
          "yeni",
          "vekili",
          "yardimcisi",
          "baskani",
          "bakani",
          "sozcusu",
          "lideri",
          "temsilcisi",
          "sekreteri",
          "uyesi",
          "elcisi",
          "buyukelcisi",
          "komutani",
          "muduru",
          "mustesari",
          "danismani",
          "milletvekili",
          "basbakani",
          "krali",
          "prensi",
          "emiri",
          "sansolyesi",
          "koordinatoru",
          "senator",
          "senatoru",
          "savcisi",
          "mr",
          "mrs",
          "ms",
          "sir",
          "lord",
          "lady",
          "dame",
          "president",
          "minister",
          "secretary",
          "chancellor",
          "premier",
          "prime",
          "chairman",
          "speaker",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "king",
          "prince",
          "sultan",
          "sheikh",
          "chief",
          "leader",
          "director",
          "commissioner",
          "representative",
          "admiral",
          "colonel",
          "gen",
          "col",
          "sen",
          "rep",
          "gov",
          "adm",
          "lt",
          "maj",
          "sgt",
          "counterpart",
          "президент",
          "министр",
          "премьер",
          "господин",
          "госпожа",
          "генерал",
          "посол",
          "король",
          "канцлер",
          "секретарь",
          "принц",
          "шеих",
          "доктор",
          "адмирал",
          "полковник",
          "товарищ");

  /** Words that look like a form of a noun of the gazetteer and are others. */
  private static final Set<String> OTHERS =
      Set.of("birlikte", "askeri", "haberdar", "yazarken", "sirada");

  private CommonWords() {}

  /** Whether the word is no form of birlik, asker, haber and the like. */
  static boolean isOther(String folded) {
    return OTHERS.contains(folded);
  }

  /** Whether a last name is a word of the language too. */
  static boolean isWord(String folded, String language) {
    return switch (language) {
      case "tr" -> TURKISH_WORDS.contains(folded);
      case "ru" -> RUSSIAN_WORDS.contains(folded);
      default -> ENGLISH_WORDS.contains(folded);
    };
  }

  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }
}
