package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adverbials of the saying, not of what is said: "dün akşam", "24 Kasım Salı günü", "düzenlediği
 * basın toplantısında,", "gazetecilere yaptığı açıklamada", "konuya ilişkin", "aynı zamanda".
 */
final class TurkishSettings {
  /** Longest adverbial, in words. */
  private static final int LONGEST = 22;

  /** Words to the occasion of a subject that no comma parts from it: "ortak bildiride". */
  private static final int SHORT = 3;

  private static final String OCCASIONS =
      "(?:aciklama|konusma|toplanti|roportaj|demec|mesaj|paylasim|gorusme|program|haber|bildiri"
          + "|yazi|makale|soylesi|mulakat|brifing|tweet|tivit|oturum|ziyaret|rapor|yayin|zirve"
          + "|toren|kongre|konferans|miting|mektup|degerlendirme|hesab|sunum|panel|forum|soru"
          + "|hitab|hitap|yanit)";

  /** "açıklamada", "basın toplantısında". */
  private static final Pattern OCCASION =
      Pattern.compile(
          OCCASIONS + "[a-z]*(?:da|de|ta|te|nda|nde|ndan|sina|suna|sini|larinda|lerinde)");

  /** "görüşmelerden sonra", "toplantının ardından". */
  private static final Pattern OCCASION_BEFORE =
      Pattern.compile(OCCASIONS + "[a-z]*(?:dan|den|nin)");

  /** "yaptığı açıklamada", "yayımlanan konuşmasında". */
  private static final Pattern RELATIVE =
      Pattern.compile("[a-z]*(?:digi|dugu|tigi|tugu|diklari|tiklari)|[a-z]{3,}[aei]n[ae]n");

  /** "ortak bildiride", "aynı konuşmada". */
  private static final Set<String> SAME = Set.of("ortak", "ayni", "yazili", "bu");

  private static final Set<String> POSTPOSITIONS =
      Set.of("uzerine", "iliskin", "dair", "ardindan", "sonra", "sonrasi", "gore");
  private static final Set<String> AFTER = Set.of("sonra", "ardindan");
  private static final Set<String> BREAKS = Set.of(",", ";");
  private static final Set<String> CONNECTORS = Set.of(",", ";", "ve", "ise", "de", "da", "ayrica");

  /** "dün akşam", "24 Kasım Salı günü". */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:bugun|dun)(?: (?:aksam|gece|sabah))?"
              + "|(?:\\d{1,2} (?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim"
              + "|kasim|aralik) (?:\\d{4} )?)?"
              + "(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)"
              + " (?:gunu|aksami|sabahi|gecesi)) ");

  /** Longest expression of a day, in words: "24 Kasım 2015 Salı günü". */
  private static final int DAY_WORDS = 5;

  /** "gazetecilere", "basın mensuplarına": whom the words were told. */
  private static final Pattern LISTENERS =
      Pattern.compile(
          "(?:gazeteci|muhabir|mevkidas|partili|vatandas)(?:lere|lara|ina|larina)|mensuplarina");

  private TurkishSettings() {}

  /** Index behind all the adverbials that begin at {@code first}. */
  static int behindAll(Layout layout, int first, int last) {
    int at = first;
    int before = -1;
    while (at > before) {
      before = at;
      at = behindConnectors(layout, at, last);
      at = behindDay(layout, at, last);
      at = behindOccasion(layout, at, last);
      at = behindListeners(layout, at, last);
    }
    return at;
  }

  private static int behindDay(Layout layout, int first, int last) {
    StringBuilder words = new StringBuilder();
    int behind = first;
    for (int at = first; at < Math.min(last, first + DAY_WORDS); at++) {
      words.append(layout.word(at)).append(' ');
      behind = DAY.matcher(words).matches() ? at + 1 : behind;
    }
    return layout.word(behind).startsWith("oldu") ? first : behind;
  }

  /** "ise", "ayrıca", "aynı zamanda". */
  static int behindConnectors(Layout layout, int first, int last) {
    int at = first;
    while (at < last) {
      int width = connector(layout.word(at), layout.word(at + 1));
      if (width == 0 || at + width > last) {
        break;
      }
      at += width;
    }
    return at;
  }

  private static int connector(String word, String next) {
    boolean time = word.equals("ayni") && next.equals("zamanda");
    boolean earlier = word.equals("daha") && next.equals("once");
    return time || earlier ? 2 : CONNECTORS.contains(word) ? 1 : 0;
  }

  /** "gazetecilere", and what leads to it: "ziyaretinden dönerken gazetecilere". */
  private static int behindListeners(Layout layout, int first, int last) {
    for (int at = first; at < Math.min(last, first + SHORT * 2); at++) {
      if (!layout.token(at).isWord() || layout.isQuoted(at)) {
        return first;
      }
      if (LISTENERS.matcher(layout.word(at)).matches()) {
        return layout.token(at + 1).isWord() ? at + 1 : first;
      }
    }
    return first;
  }

  /** Behind the occasion that the words were said on; {@code first} where none is told. */
  private static int behindOccasion(Layout layout, int first, int last) {
    boolean relative = false;
    for (int at = first; at < Math.min(last, first + LONGEST) && !begins(layout, at); at++) {
      int behind = behindOccasionAt(layout, at, first, relative);
      if (behind > first) {
        return behind;
      }
      relative |= RELATIVE.matcher(layout.word(at)).matches();
    }
    return behindLongOccasion(layout, first, last);
  }

  /** "Deneme Kurulu'nun (DK), yıl dönümünde yaptığı konuşmada,": with commas of its own. */
  private static int behindLongOccasion(Layout layout, int first, int last) {
    for (int at = first + 1; at < Math.min(last, first + LONGEST); at++) {
      boolean held = RELATIVE.matcher(layout.word(at - 1)).matches();
      boolean ends = BREAKS.contains(layout.word(at + 1));
      if (held && ends && OCCASION.matcher(layout.word(at)).matches()) {
        return at + 2;
      }
      if (isQuotedList(layout, at) || isClauseEnd(layout.word(at))) {
        break;
      }
    }
    return first;
  }

  /** Index behind an occasion that ends at a token; {@code first} where none does. */
  private static int behindOccasionAt(Layout layout, int at, int first, boolean relative) {
    String word = layout.word(at);
    boolean breaks = BREAKS.contains(layout.word(at + 1));
    boolean unmarked = relative || at - first < SHORT && SAME.contains(layout.word(at - 1));
    boolean occasion = OCCASION.matcher(word).matches() && (breaks || unmarked);
    boolean after = isAfterOccasion(layout, at, first);
    if (!occasion && !after && !(breaks && POSTPOSITIONS.contains(word))) {
      return first;
    }
    return breaks ? at + 2 : at + 1;
  }

  /** Whether what is said begins or has begun at a token: "… arttığına ve …". */
  private static boolean begins(Layout layout, int at) {
    String word = layout.word(at);
    return isQuotedList(layout, at) || BREAKS.contains(word) || isClauseEnd(word);
  }

  private static boolean isClauseEnd(String word) {
    return TurkishSuffixes.ends(word, "fact") || TurkishSuffixes.ends(word, "dat");
  }

  /** "görüşmelerden sonra" at the very beginning. */
  private static boolean isAfterOccasion(Layout layout, int at, int first) {
    return at > first
        && at - first < SHORT
        && AFTER.contains(layout.word(at))
        && OCCASION_BEFORE.matcher(layout.word(at - 1)).matches();
  }

  private static boolean isQuotedList(Layout layout, int at) {
    return layout.isQuoted(at) && !layout.isQuoted(at + 1) && layout.word(at + 1).equals(",");
  }

  /** "basın toplantısında", between the words and a cue that they stand before. */
  static boolean isOccasion(Layout layout, int at) {
    return OCCASION.matcher(layout.word(at)).matches();
  }
}
