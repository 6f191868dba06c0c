package org.beyan.gazetteer;

import java.util.Set;

/** Closed lists of words around last names; all of them folded. */
final class CommonWords {
  private static final Set<String> TURKISH_WORDS =
      words(
          """
          acar ak akar ala altun ask ates ati avci ay ayan bas basbug bilgin blok bot bulut
          celik cicek coskun demir deniz dini dogan eker er ergin gonul gul guler gulle gunes
          haber hadi hak hakim han hoca ince isik kalin kamp kan kara karis kaya kilic kim koc
          kok kurt kuzu li lu maas masum oz ozel polat sabah sahin sari saskin sefer sen sener
          seref si simsek son soylu tan tas tunc turk un uslu uysal yardim yavuz yi yildirim
          yildiz store yilmaz yu zamana
          """);

  private static final Set<String> RUSSIAN_WORDS =
      words(
          """
          блок бок буря гром зима и кравец ли мир мороз мэй мэр рыбак си татар цой шаг
          """);

  private static final Set<String> ENGLISH_WORDS =
      words(
          """
          ask brown case champagne church cook craft day drew fox gang gates good goodwill grant
          grave hill hunt key king law long major march mark may moon orange park pen power
          price rice roll said sessions sic son song spies store straw tax un wall white will
          wise work muslim christian holder trans young
          """);

  /** Forms of address and ranks that stand before a name and begin with a capital. */
  private static final Set<String> TITLES =
      words(
          """
          sayin sn bay bayan dr prof doc av pasa general orgeneral korgeneral tumgeneral
          tuggeneral albay amiral oramiral buyukelci bakan baskan basbakan cumhurbaskani sozcu
          kral prens emir seyh lider eski yeni vekili yardimcisi baskani bakani sozcusu lideri
          temsilcisi sekreteri uyesi elcisi buyukelcisi komutani muduru mustesari danismani
          milletvekili basbakani krali prensi emiri sansolyesi koordinatoru senator senatoru
          savcisi mr mrs ms sir lord lady dame president minister secretary chancellor premier
          prime chairman speaker spokesman spokeswoman spokesperson ambassador envoy king prince
          sultan sheikh chief leader director commissioner representative admiral colonel gen
          col sen rep gov adm lt maj sgt counterpart президент министр премьер господин госпожа
          генерал посол король канцлер секретарь принц шеих доктор адмирал полковник товарищ
          """);

  /** Words that look like a form of a noun of the gazetteer and are others. */
  private static final Set<String> OTHERS =
      Set.of("birlikte", "askeri", "haberdar", "yazarken", "sirada");

  private CommonWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

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
