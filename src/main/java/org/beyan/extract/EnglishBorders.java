package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a reported clause ends: at the next cue of its own level, or where the paper goes on.
 */
final class EnglishBorders {
  private static final Set<String> AND = Set.of("and", "but");
  private static final Set<String> CONTRAST = Set.of("although", "though", "while", "whereas");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");

  /** Participles by which the paper comments on what it reports. */
  private static final Set<String> COMMENTS =
      EnglishWords.set(
          "bringing referring citing quoting alluding echoing commenting reacting responding "
              + "stoking sparking prompting marking raising drawing underscoring highlighting "
              + "fuelling fueling speaking following using");

  /** Nouns by which the paper comments on what it reports. */
  private static final Set<String> VERDICTS =
      EnglishWords.set(
          "charges charge claims claim allegations allegation accusations accusation something move"
              + " figure reference view position");

  private static final Set<String> EDGES = Set.of(",", "and", "but", "—", ";", ":", "while", "as");

  private final Layout layout;
  private final EnglishAttributions attributions;
  private final EnglishOpenings openings;
  private final int end;

  EnglishBorders(
      Layout layout, EnglishAttributions attributions, EnglishOpenings openings, int end) {
    this.layout = layout;
    this.attributions = attributions;
    this.openings = openings;
    this.end = end;
  }

  /**
   * Index behind the last word of a content.
   *
   * @param first index of the content's first word
   * @param later cues behind the one that reports it
   */
  int end(int first, List<Cue> later, Optional<Source> subject) {
    int limit = end;
    for (Cue cue : later) {
      Optional<Integer> border =
          cue.first() < first ? Optional.empty() : border(cue, first, subject);
      if (border.isPresent() && border.get() > first) {
        limit = border.get();
        break;
      }
    }
    return trimmed(first, cut(first, limit));
  }

  /**
   * The end of a content within its clause: a relative clause, or one that "although" opens, ends
   * at a comma.
   */
  int within(EnglishAttribution found, int begin, int first, int limit) {
    boolean relative = Set.of("who", "which").contains(layout.word(found.verb() - 1));
    boolean subordinate =
        found.first() == begin + 1 && EnglishWords.opensClause(layout.word(begin));
    for (int at = first; at + 1 < limit && (relative || subordinate); at++) {
      String next = layout.word(at + 1);
      boolean comma = layout.word(at).equals(",") && !layout.isQuoted(at);
      boolean verb = EnglishWords.isVerb(next) || next.length() > 4 && next.endsWith("s");
      if (comma && (subordinate || verb)) {
        return at;
      }
    }
    return limit;
  }

  /** Where a later cue's own statement begins; empty where the cue is part of the content. */
  private Optional<Integer> border(Cue cue, int first, Optional<Source> subject) {
    return attributions
        .of(cue, first, first, subject)
        .filter(found -> found.first() >= first)
        .flatMap(this::border);
  }

  private Optional<Integer> border(EnglishAttribution found) {
    boolean opens = found.mayOpen() && openings.behind(found.cue()).isPresent();
    int before = found.first() - 1;
    return switch (found.rule()) {
      case NOUN -> Optional.empty();
      case SOURCE, INVERTED -> Optional.of(found.first());
      case SHARED -> Optional.of(before).filter(at -> opens);
      case FINITE -> finite(found, before, opens);
    };
  }

  private Optional<Integer> finite(EnglishAttribution found, int before, boolean opens) {
    int at = EnglishSettings.beforeTime(layout, before);
    return at < before && AND.contains(layout.word(at))
        ? Optional.of(at)
        : finite(found, before, layout.word(before), opens);
  }

  private Optional<Integer> finite(
      EnglishAttribution found, int before, String word, boolean opens) {
    boolean relative = Set.of("who", "which").contains(layout.word(found.verb() - 1));
    if (relative) {
      int comma = found.verb() - 2;
      return Optional.of(comma).filter(at -> opens && layout.word(at).equals(","));
    }
    if (layout.isQuoted(before)) {
      return Optional.of(found.first());
    }
    boolean apart = word.equals(",") || word.equals(";") || CONTRAST.contains(word);
    boolean also = AND.contains(word) && (opens || word.equals("but"));
    boolean as = word.equals("as") || word.equals("with");
    return Optional.of(before).filter(at -> apart || also || as);
  }

  /** Cuts off what the paper adds: "…, which lies in …", "…, bringing the number to …". */
  private int cut(int first, int limit) {
    for (int at = first + 2; at + 1 < limit; at++) {
      String word = layout.word(at);
      boolean comma = word.equals(",") && !layout.isQuoted(at);
      if (comma && isAside(at + 1, limit) || isDash(at) && isOnlyDash(first, at, limit)) {
        return at;
      }
    }
    return limit;
  }

  /** Whether the paper's own words begin at a token that a comma parts from what is reported. */
  boolean isAside(int at, int limit) {
    String word = layout.word(at);
    boolean article = word.equals("a") || word.equals("an");
    return COMMENTS.contains(word)
        || VERDICTS.contains(article ? layout.word(at + 1) : word)
        || CONTRAST.contains(word) && word.startsWith("wh")
        || isRelative(at) && isToEnd(at, limit);
  }

  /** "which", "of which", "much of which". */
  private boolean isRelative(int at) {
    for (int word = at; word <= at + 2; word++) {
      if (RELATIVES.contains(layout.word(word))) {
        return word == at || layout.word(word - 1).equals("of");
      }
    }
    return false;
  }

  /** The clause ends the sentence, and neither its mood nor a quotation makes it the source's. */
  private boolean isToEnd(int from, int limit) {
    for (int at = from; at < limit; at++) {
      String word = layout.word(at);
      boolean closes = word.equals(",") && EnglishWords.isVerb(layout.word(at + 1));
      if (layout.isQuoted(at) || closes || EnglishWords.MODALS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int at) {
    return !layout.isQuoted(at) && Dashes.isDash(layout, at);
  }

  /** Two dashes hold an insertion; one parts what the paper adds. */
  private boolean isOnlyDash(int first, int dash, int limit) {
    for (int at = first; at < limit; at++) {
      if (Math.abs(at - dash) > 1 && isDash(at) || at > dash && layout.isQuoted(at)) {
        return false;
      }
    }
    return true;
  }

  private int trimmed(int first, int limit) {
    int last = limit;
    while (last > first && !layout.isQuoted(last - 1) && EDGES.contains(layout.word(last - 1))) {
      last--;
    }
    return last;
  }
}
