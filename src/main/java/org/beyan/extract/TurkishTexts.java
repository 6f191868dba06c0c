package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Statements, letters and reports that speak, and whoever wrote them. */
final class TurkishTexts {
  /** Words over which the owner of a text is sought: "Bakanlığın dün akşam yaptığı açıklamaya". */
  private static final int REACH = 8;

  private static final String STEM =
      "(?:aciklama|bildiri|haber|rapor|metin|metn|mesaj|duyuru|karar|mektup|mektub|belge"
          + "|toplanti|konusma|yazi|bilgi|veri)";

  private static final Pattern TEXT = Pattern.compile(STEM + "[a-z]*");

  /** "açıklamada", "mektubunda": where it is written. */
  private static final Pattern IN_TEXT = Pattern.compile(STEM + "[a-z]*(?:da|de|ta|te|nda|nde)");

  /** "bilgiye göre", "verilere göre", "araştırmaya göre": nobody said it. */
  private static final Pattern DATA =
      Pattern.compile("(?:bilgi|veri|edinil|belge|arastirma|anket|istatistik)[a-z]*");

  /** "Kararname", "yasası": what orders and does not speak. */
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:kararname|yasa|kanun|anayasa|tasari|madde|yonetmelik|sozlesme|protokol|taslak)"
              + "(?:s?[iu])?");

  /** Words between a text and its owner. */
  private static final int OWNED = 4;

  private static final int ROLE = 3;

  private static final Set<Type> BODIES =
      Set.of(Type.BODY, Type.MEDIUM, Type.COUNTRY, Type.METONYM);

  /** Endings behind an apostrophe: "Gürcistan'ın". */
  private static final Set<String> GENITIVE = Set.of("in", "un", "nin", "nun");

  private final Layout layout;
  private final NounPhrases phrases;
  private final TurkishNominatives nominatives;

  TurkishTexts(Layout layout, NounPhrases phrases, TurkishNominatives nominatives) {
    this.layout = layout;
    this.phrases = phrases;
    this.nominatives = nominatives;
  }

  /**
   * Who stands behind a passive: "Bakanlıktan yapılan açıklamada … bildirildi"; the text itself
   * where nobody is named ("Açıklamada … belirtildi"); "… tarafından bildirildi".
   */
  Optional<Source> announced(int from, int cue) {
    Optional<Source> owner = Optional.empty();
    for (int at = from; at < cue; at++) {
      Optional<Source> phrase = speakerAt(at);
      if (isText(at)) {
        return Optional.of(owner.orElse(noun(at)));
      }
      if (layout.word(at).equals("tarafindan") && owner.isPresent()) {
        return owner;
      }
      if (phrase.isPresent()) {
        owner = phrase;
        at = phrase.get().behind() - 1;
      }
    }
    return Optional.empty();
  }

  /** "Kararname, … istiyor": a law has no words of its own. */
  boolean isLegal(int first) {
    return LEGAL.matcher(layout.word(first)).matches();
  }

  /** Index behind the text that the words before a cue stand in; {@code from} where none does. */
  int behindText(int from, int cue) {
    for (int at = from; at < cue; at++) {
      if (isText(at)) {
        return at + 1;
      }
    }
    return from;
  }

  /** "işaret edilen raporda": the text that a passive participle qualifies. */
  Optional<Source> behind(Cue cue, int end) {
    int limit = Math.min(end, cue.last() + 1 + REACH);
    for (int at = cue.last() + 1; at < limit && layout.token(at).isWord(); at++) {
      if (isText(at)) {
        return Optional.of(noun(at));
      }
    }
    return Optional.empty();
  }

  /** The text itself, without its case where the gazetteer knows the word. */
  private Source noun(int at) {
    Span word = layout.mention(at).map(Mention::span).orElse(layout.token(at).span());
    return new Source(word, at, at + 1);
  }

  private boolean isText(int at) {
    return !layout.isQuoted(at) && IN_TEXT.matcher(layout.word(at)).matches();
  }

  private Optional<Source> speakerAt(int at) {
    return layout.isQuoted(at)
        ? Optional.empty()
        : phrases.at(at).map(this::owner).filter(nominatives::isSpeaker);
  }

  /** Of "NATO'nun raporunda" the owner of the text. */
  private Source owner(Source phrase) {
    int text = phrase.behind() - 1;
    if (text == phrase.first() || !TEXT.matcher(layout.word(text)).matches()) {
      return phrase;
    }
    Span owner = layout.token(phrase.first()).span().cover(layout.token(text - 1).span());
    return new Source(owner, phrase.first(), text);
  }

  /** "Birliğin yeni bildirisi" speaks for its owner; other sources for themselves. */
  Source ownerOf(Source source, int from) {
    int text = source.behind() - 1;
    if (!TEXT.matcher(layout.word(text)).matches()) {
      return source;
    }
    for (int at = source.first() - 1; at >= Math.max(from, source.first() - OWNED); at--) {
      Optional<Source> phrase = phrases.at(at).filter(p -> p.behind() <= source.first());
      if (phrase.filter(this::isOwner).isPresent()) {
        return new Source(phrase.get().mention(), phrase.get().first(), source.behind());
      }
    }
    Source owner = owner(source);
    return new Source(owner.mention(), owner.first(), source.behind());
  }

  private boolean isOwner(Source phrase) {
    return nominatives.isSpeaker(phrase)
        && GENITIVE.contains(layout.token(phrase.behind() - 1).ending());
  }

  /** The source before "göre": a name in the dative, or the owner of a text in the dative. */
  Optional<Source> before(int gore, int from) {
    Optional<Source> best = Optional.empty();
    for (int at = Math.max(from, gore - REACH); at < gore; at++) {
      Optional<Source> phrase = speakerAt(at).filter(this::isOblique);
      if (phrase.isPresent() && weight(phrase.get()) > best.map(this::weight).orElse(0)) {
        best = phrase;
      }
    }
    boolean data = DATA.matcher(layout.word(gore - 1)).matches();
    return best.filter(source -> !data || weight(source) != ROLE);
  }

  private boolean isOblique(Source source) {
    boolean owns = TEXT.matcher(layout.word(source.behind())).matches();
    return owns || nominatives.last(source).filter(mention -> !mention.nominative()).isPresent();
  }

  /** Of "Deneme'nin ajansa verdiği bilgiye göre" the person counts. */
  private int weight(Source source) {
    Type type = nominatives.last(source).map(Mention::type).orElse(Type.PRONOUN);
    if (type == Type.PERSON || type == Type.NAME) {
      return 4;
    }
    if (type == Type.OFFICE || type == Type.ROLE) {
      return layout.word(source.behind() - 1).startsWith("aciklama") ? 1 : ROLE;
    }
    return BODIES.contains(type) ? 2 : 1;
  }
}
