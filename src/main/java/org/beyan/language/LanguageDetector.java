package org.beyan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells what language a text is written in.
 *
 * <p>OpenNLP's model ranks 103 languages by their letter sequences, badly on short texts and on
 * Turkish without its own letters. So letters that a language does not have rule it out first, and
 * frequent small words decide for Turkish and English before the model is asked.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** Characters that are looked at; all development articles are told right by them. */
  private static final int ENOUGH = 4000;

  /** Small words needed among all words; running text of either language has 15 % and more. */
  private static final double ENOUGH_SMALL_WORDS = 0.05;

  private static final Set<String> TURKISH =
      Set.of(
          ("ve bir bu icin ile olarak olan oldugu oldugunu gibi kadar daha cok ancak sonra ise dedi"
                  + " soyledi turkiye turk degil hem her eden etti gore konustu cumhurbaskani baskani"
                  + " bakani disisleri ulke yeni bunun onun nin arasinda tarafindan uzerine belirten"
                  + " diye dun bugun iki ilk buyuk var yok ama veya ki bizim biz olduk olacak")
              .split(" "));

  private static final Set<String> ENGLISH =
      Set.of(
          ("the of and that with from has have had said this are were been which not will to it is"
                  + " was by its their they who he his she would be for after")
              .split(" "));

  private final LanguageDetectorModel model;
  private final Map<String, String> shortCodes = shortCodes();

  private LanguageDetector(LanguageDetectorModel model) {
    this.model = model;
  }

  /** Holds the one with the bundled model, which is read when somebody asks for it. */
  private static final class Bundled {
    private static final LanguageDetector DETECTOR = load();
  }

  /** With the model that comes with the program; the same one every time. */
  public static LanguageDetector bundled() {
    return Bundled.DETECTOR;
  }

  private static LanguageDetector load() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + MODEL);
      }
      return new LanguageDetector(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The BCP 47 code of a text's language, {@code und} for a text without letters.
   *
   * @param text the body of an article; a title is too short
   */
  public String detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), ENOUGH));
    Writing writing = Writing.of(sample);
    if (writing.letters().isEmpty()) {
      return "und";
    }
    if (writing.isCyrillic() && writing.has("ыэ") && WritingRules.allow("ru", writing)) {
      return "ru";
    }
    return smallWords(writing).orElseGet(() -> modelled(sample, writing));
  }

  private static Optional<String> smallWords(Writing writing) {
    double turkish = writing.share(TURKISH);
    double english = writing.share(ENGLISH);
    if (Math.max(turkish, english) < ENOUGH_SMALL_WORDS) {
      return Optional.empty();
    }
    String code = turkish > english ? "tr" : "en";
    return Optional.of(code).filter(likely -> WritingRules.allow(likely, writing));
  }

  private String modelled(String sample, Writing writing) {
    return Arrays.stream(new LanguageDetectorME(model).predictLanguages(sample))
        .map(language -> shortCodes.getOrDefault(language.getLang(), language.getLang()))
        .filter(code -> WritingRules.allow(code, writing))
        .findFirst()
        .orElse("und");
  }

  /** The model's ISO 639-3 codes where a two-letter code exists. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(new Locale.Builder().setLanguage(code).build().getISO3Language(), code);
    }
    codes.putAll(
        Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "pnb", "pa"));
    codes.putAll(Map.of("swh", "sw", "zlm", "ms", "nob", "nb", "nno", "nn", "als", "sq"));
    return Map.copyOf(codes);
  }
}
