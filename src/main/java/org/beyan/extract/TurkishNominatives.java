package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;

/** Tells by what it is, and by the word behind it, whether a noun phrase is a subject. */
final class TurkishNominatives {
  /** Behind the second of a list. */
  private static final Set<String> LIST = Set.of(",", "ve");

  private static final Set<String> MARKS_SUBJECT = Set.of(",", "ise", "de", "da");

  /** What may stand between a subject and the words or the cue: "Lavrov şöyle dedi". */
  private static final Set<String> BEFORE_CUE =
      Set.of(
          "soyle", "sunlari", "su", "ayrica", "yine", "ayni", "zamanda", "sozlerini", "sozlerine");

  /** Words that make the noun before them no subject: "Putin ile", "Rusya destekli". */
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "ile",
          "ve",
          "tarafindan",
          "icin",
          "gibi",
          "hakkinda",
          "konusunda",
          "arasinda",
          "kadar",
          "veya",
          "ya",
          "karsi",
          "gore",
          "uzerine",
          "uzerinden",
          "uzerinde",
          "adina",
          "merkezli",
          "kokenli",
          "yanlisi",
          "destekli",
          "tarafi",
          "olan",
          "olarak",
          "oldugu");

  /** "Bakanlık yaptığı açıklamada": what the subject announced it with. */
  private static final Pattern RELATIVE = Pattern.compile("[a-z]{2,}(?:digi|dugu|tigi|tugu)");

  /** "Bursa şehrinde", "Rusya yönetimi": a noun with possessive makes a compound of the name. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "[a-z]{3,}(?:si|su|[^aeiou][iu])(?:n(?:i|u|in|un|a|e|da|de|dan|den|daki|deki))?");

  /** "Putin yönetimi", "Putin döneminde": what makes a compound even of a titled person. */
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?:yonetim|hukumet|rejim|aile|kabine|iktidar|donem|doktrin|plan|partisi|karsit|yanlis"
              + "|taraftar|destekci|ekib)[a-z]*");

  /** Words with possessive that go on about the subject: "kendisi", "ülkesinin", "bunu". */
  private static final Pattern OWN =
      Pattern.compile("(?:ken|ulke|hepi|bu|su|bunun|onun|pazartesi|cumartesi).*");

  /** "ağırlayan", "gelen". */
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}[ae]n");

  private final Layout layout;
  private final NounPhrases phrases;

  TurkishNominatives(Layout layout, NounPhrases phrases) {
    this.layout = layout;
    this.phrases = phrases;
  }

  /** A phrase that can speak, in its dictionary form. */
  boolean isNominative(Source source) {
    return last(source).map(Mention::nominative).orElse(false) && isSpeaker(source);
  }

  boolean isSpeaker(Source source) {
    return last(source)
        .map(mention -> !mention.is(Type.CONFLICT, Type.PLACE, Type.NATIONALITY))
        .orElse(false);
  }

  /** A comma, "ise", a quotation or the cue itself follows: "Lavrov, …", "Lavrov ise …". */
  boolean isMarked(Source source, int cue) {
    int next = source.behind();
    boolean colon = layout.word(next).equals(":") && layout.isQuoted(next + 1);
    boolean marked = colon || MARKS_SUBJECT.contains(layout.word(next));
    while (next < cue && BEFORE_CUE.contains(layout.word(next))) {
      next++;
    }
    return marked || next == cue || layout.isQuoted(next);
  }

  /** "…, Lavrov ise …": another subject within a sentence that has one. */
  boolean isContrasted(Source source) {
    return layout.word(source.behind()).equals("ise");
  }

  /** A state further on that a comma follows is one of a list: "bu kaygıyı Bakü, Erivan ve …". */
  boolean isEnumerated(Source source, int from) {
    boolean state =
        last(source).filter(m -> m.is(Type.COUNTRY, Type.METONYM, Type.BODY)).isPresent();
    boolean atStart =
        source.first() <= from + 1
            || layout.word(source.first() - 1).equals(",")
            || isBehindParticiple(source, from);
    Optional<Source> next =
        layout.word(source.behind()).equals(",")
            ? phrases.at(source.behind() + 1)
            : Optional.<Source>empty();
    boolean another =
        next.filter(s -> LIST.contains(layout.word(s.behind())))
            .flatMap(this::last)
            .filter(Mention::nominative)
            .isPresent();
    return state && (!atStart || another) || isNounOfList(source);
  }

  /** "gazeteci, yazar ve yayıncılar": the first noun of a list. */
  private boolean isNounOfList(Source source) {
    int comma = source.behind();
    return last(source).filter(m -> m.is(Type.ROLE)).isPresent()
        && layout.word(comma).equals(",")
        && layout.word(comma + 2).equals("ve");
  }

  /** A nominative that no comma marks, but nothing behind it makes part of something else. */
  boolean mayLead(Source source) {
    String next = layout.word(source.behind());
    boolean announces = RELATIVE.matcher(next).matches();
    return announces
        || isPersonal(source) && !isCompound(source, next) && !NO_SUBJECT.contains(next);
  }

  /** Behind a full name a genitive begins the clause: "Emre Örnekoğlu köprünün açılacağını …". */
  private boolean isCompound(Source source, String next) {
    boolean possessed = COMPOUND.matcher(next).matches() && !OWN.matcher(next).matches();
    if (isTitled(source)) {
      return OF_PERSON.matcher(next).matches();
    }
    boolean full = isNamed(source) && source.behind() - source.first() > 1;
    return possessed && !(full && TurkishSuffixes.isGenitive(next));
  }

  private boolean isPersonal(Source source) {
    return last(source)
        .filter(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN, Type.OFFICE, Type.ROLE))
        .isPresent();
  }

  /** "Başbakan Merkel": an office or a state before a name. */
  boolean isTitled(Source source) {
    boolean office =
        layout
            .mention(source.first())
            .filter(m -> m.is(Type.OFFICE, Type.COUNTRY, Type.BODY))
            .isPresent();
    return office && isNamed(source);
  }

  /** "Esad'ı ağırlayan Putin": a relative clause stands before a name. */
  boolean isQualified(Source source, int from) {
    return isNamed(source) && isBehindParticiple(source, from);
  }

  private boolean isBehindParticiple(Source source, int from) {
    int before = source.first() - 1;
    return before >= from && PARTICIPLE.matcher(layout.word(before)).matches();
  }

  /** Whether a phrase ends in a person's name. */
  boolean isNamed(Source source) {
    return last(source).filter(m -> m.is(Type.PERSON, Type.NAME)).isPresent();
  }

  /** "bekleyen yolcu olduğunu": a head that the clause tells something about. */
  boolean isPredicate(Source source) {
    int next = source.behind();
    return layout.word(next).startsWith("oldu") || layout.word(next + 1).startsWith("oldu");
  }

  /** The mention by which a phrase ends. */
  Optional<Mention> last(Source source) {
    return layout.mention(source.behind() - 1);
  }
}
