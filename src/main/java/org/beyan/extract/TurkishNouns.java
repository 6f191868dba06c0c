package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Turkish nouns for people and bodies, and what a noun in the nominative does not end in. */
final class TurkishNouns {
  /** Stems of nouns that name who can speak; the softened consonants are spelt beside the hard. */
  private static final String PEOPLE =
      either(
          """
          uzman yetkili gorevli baskan mudur sekreter avukat hakim bakan vali komutan general
          danisman lider uye vekil muhtar doktor hekim polis asker memur profesor akademisyen
          tani[kg] baba anne amca dayi kardes abla teyze koc antrenor yonetmen yazar kisi ogretmen
          muhendis vatandas halk diplomat analist ekonomist tuccar koordinator direktor mufettis
          bilirkisi musavir kaymakam rektor dekan imam papaz patrik patron arkadas komsu meslektas
          mevkidas kaptan pilot ulke taraf
          """);

  /** The same of bodies. */
  private static final String BODIES =
      either(
          """
          sirket firma banka ajans gazete dergi televizyon kanal kurum kurulus kurul komisyon
          komite konsey meclis mahkeme savcili[kg] valili[kg] belediye bakanli[kg] mudurlu[kg]
          baskanli[kg] komutanli[kg] genelkurmay ordu emniyet elcili[kg] konsoloslu[kg] parti
          orgut derne[kg] vak[iu]?f sendika birli[kg] federasyon konfederasyon borsa holding
          gru[pb] heyet delegasyon hukumet yonetim rejim muhalefet iktidar kabine kulu[pb]
          universite hastane koalisyon ittifak platform inisiyatif cephe dunyasi kamuoyu aile
          studyo magaza idare teskilat oda
          """);

  private static final String AGENTS = PEOPLE + "|" + BODIES;

  private static final String POSSESSIVE = "(?:s?[iu]|[iu]?m|[iu]?m[iu]z)?";

  /** "Birliği", "Derneği": by which the name of a body ends. */
  private static final Pattern BODY = Pattern.compile("(?:" + BODIES + ")(?:lar|ler)?s?[iu]");

  /** "uzman", "sözcüsü", "yetkilileri", "babam", "borsacı". */
  private static final Pattern AGENT =
      Pattern.compile(
          "[a-z]*(?:"
              + AGENTS
              + ")(?:lar|ler)?"
              + POSSESSIVE
              + "|[a-z]{2,}c[iu](?:lar|ler)?"
              + POSSESSIVE);

  /** "biri", "bazıları", "kimse": who is not told. */
  private static final Set<String> SOMEBODY =
      PlainWords.words(
          """
          biri birisi birileri bazilari digerleri kimileri kimi cogu coklari bircogu herkes kimse
          hepsi ikisi digeri obur
          """);

  /** Nouns in -cI that are no people: "sonucu", "süreci". */
  private static final Pattern NO_AGENT =
      Pattern.compile(
          "(?:sonu|sure|ama|gu|inan|ihtiya|ara|bor|bilin|se|kaza|avanta|baslangi|orun|o)c[iu].*");

  /** Adverbs, conjunctions and postpositions that stand before a comma. */
  private static final Set<String> ADVERBIALS =
      PlainWords.words(
          """
          ardindan sonra sonrasi once oncesi gore olarak icin gibi ile kadar ragmen karsin dair
          iliskin itibaren beri dolayi oturu uzere halde takdirde birlikte beraber tarafindan
          hakkinda uzerine boyunca dogru karsi yana arada yandan taraftan zaman gun gunu hafta yil
          ay sabah aksam gece gecesi aksami sabahi saat kez defa sene donem an anda sekilde
          nedenle yuzden sirada evet hayir iste yani kisacasi ozetle neticede maalesef elbette
          tabii ki oysa oysaki zira cunku ornegin mesela nitekim ustelik ayrica ancak fakat ama
          lakin yine hatta boylece boylelikle sonunda nihayet aslinda dahasi kuskusuz suphesiz
          belki bugun dun yarin simdi artik halen hala hep oncelikle ozellikle genel ilk son
          birinci ikinci ucuncu dolayisiyla nedeniyle sebebiyle vesilesiyle amaciyla kapsaminda
          bakimindan disinda icinde uzerinde altinda basta dahil haric aksine tersine adeta kendi
          bunun onun konu sey soz ise de da
          """);

  /** Case endings but the possessive's, converbs and finite verbs. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "[a-z]{2,}(?:d[ae]|t[ae]|d[ae]n|t[ae]n|[nsy][iu]n[iu]|[iu]n[iu]|y[iu]|y[ae]|n[ae]"
              + "|l[ae]r[ae]|n[iu]n|l[ae]r[iu]n|l[ae]|[ae]r[ae]k|[iu]p|[iu]nc[ae]|ken"
              + "|m[ae]d[ae]n|d[iu]kc[ae]|s[ae]|c[ae]|[iu]n|m[iu]s(?:t[iu]r?)?|[iu]yor(?:l[ae]r)?"
              + "|[ae]c[ae]k|m[ae]k|m[ae]z|d[iu]r)"
              + "|[a-z]+(?:[cfhkpst]t|d)[iu](?:l[ae]r)?");

  /** Nouns that only look so. */
  private static final Set<String> NOMINATIVE =
      PlainWords.words(
          """
              baskan bakan uzman insan kaptan komutan danisman kumandan vatan kadin basin gelin
              ordu sirket banka gazete firma mahkeme belediye komite aile idare sendika borsa
              hastane universite anne baba amca abla vekil kabine cephe oda liman orman zaman alan
              meydan plan yuzde genel yayin yakin
              """);

  /** "söyleyen", "dediği": what follows is qualified by it. */
  private static final Pattern RELATIVE =
      Pattern.compile("[a-z]{2,}(?:[ae]n|[dt][iu]g[iu]|[dt][iu]kl[ae]r[iu]|[ae]c[ae]g[iu])");

  private TurkishNouns() {}

  private static String either(String words) {
    return words.strip().replaceAll("\\s+", "|");
  }

  /** Whether a folded noun in the nominative names people or a body. */
  static boolean isAgent(String word) {
    return SOMEBODY.contains(word)
        || AGENT.matcher(word).matches() && !NO_AGENT.matcher(word).matches();
  }

  /** Whether a folded word before a comma may be a noun in the nominative. */
  static boolean mayBeSubject(String word) {
    return isAgent(word) && !hasGenitive(word)
        || NOMINATIVE.contains(word)
        || !ADVERBIALS.contains(word)
            && !OBLIQUE.matcher(word).matches()
            && !RELATIVE.matcher(word).matches();
  }

  private static boolean hasGenitive(String word) {
    return word.endsWith("lerin") || word.endsWith("larin");
  }

  /** Whether the name of a body may end in a folded word. */
  static boolean isBody(String word) {
    return BODY.matcher(word).matches();
  }

  static boolean isAdverbial(String word) {
    return ADVERBIALS.contains(word);
  }

  /** Whether a folded word has a case ending that no subject has. */
  static boolean isOblique(String word) {
    return OBLIQUE.matcher(word).matches() && !NOMINATIVE.contains(word);
  }

  /** Whether a folded word is a participle that qualifies the noun behind it. */
  static boolean isRelative(String word) {
    return RELATIVE.matcher(word).matches() && !NOMINATIVE.contains(word);
  }
}
