package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the words that a cue takes begin, frame by frame of the cue lexicon. */
final class RussianOpenings {
  /** Words between a cue and its что: subject, addressee, place and time. */
  private static final int REACH = 30;

  private final Layout layout;
  private final List<Cue> cues;
  private final int end;

  /**
   * @param end index behind the sentence's last token
   */
  RussianOpenings(Layout layout, List<Cue> cues, int end) {
    this.layout = layout;
    this.cues = cues;
    this.end = end;
  }

  /** The next cue that begins at the token or behind it. */
  Optional<Cue> next(int token) {
    return cues.stream().filter(cue -> cue.first() >= token).findFirst();
  }

  Optional<Cue> at(int token) {
    return cues.stream().filter(cue -> cue.first() == token).findFirst();
  }

  /** First token of the content behind a cue; empty where the cue takes none of its frames. */
  Optional<Integer> opening(Cue cue) {
    return called(cue)
        .or(() -> that(cue))
        .or(() -> asked(cue))
        .or(() -> infinitive(cue))
        .or(() -> charged(cue))
        .or(() -> appealed(cue))
        .or(() -> about(cue))
        .or(() -> valued(cue))
        .or(() -> object(cue));
  }

  /** …, что …; … о том, что …. */
  Optional<Integer> that(Cue cue) {
    if (!cue.takes("that") && !cue.takes("noun")) {
      return Optional.empty();
    }
    for (int at = cue.last() + 1; at < reach(cue); at++) {
      boolean opens =
          layout.word(at).equals(",")
              && RussianWords.THAT.contains(layout.word(at + 1))
              && !isPurpose(at);
      if (opens && !layout.isQuoted(at)) {
        return Optional.of(skipMarks(at + 2)).filter(first -> first < end);
      }
    }
    return Optional.empty();
  }

  /** Спросил, почему …; поинтересовался, готова ли …. */
  private Optional<Integer> asked(Cue cue) {
    for (int at = cue.last() + 1; cue.takes("ask") && at < reach(cue); at++) {
      if (layout.word(at).equals(",") && !layout.isQuoted(at)) {
        return Optional.of(at + 1).filter(this::isQuestion);
      }
    }
    return Optional.empty();
  }

  private boolean isQuestion(int first) {
    int word = first + (RussianWords.PREPOSITIONS.contains(layout.word(first)) ? 1 : 0);
    boolean whether = layout.word(first + 1).equals("ли") || layout.word(first + 2).equals("ли");
    return whether || RussianWords.isInterrogative(layout.word(word));
  }

  /** для того, чтобы; после того, что. */
  private boolean isPurpose(int comma) {
    return layout.word(comma - 1).equals("того")
        && !Set.of("от", "до").contains(layout.word(comma - 2));
  }

  int reach(Cue cue) {
    int limit = Math.min(end, cue.last() + 1 + REACH);
    int next = next(cue.last() + 1).filter(this::isRival).map(Cue::first).orElse(end);
    return Math.min(limit, next);
  }

  /** A phrase such as "по словам" or a noun between a cue and its что takes nothing from it. */
  private boolean isRival(Cue cue) {
    return !cue.takes("point")
        && !cue.takes("relay")
        && (!cue.is(Form.FIXED) || cue.takes("according"));
  }

  int skipMarks(int from) {
    int at = from;
    while (at < end && Set.of(",", "—", "-", ":").contains(layout.word(at))) {
      at++;
    }
    return at;
  }

  /** Promised to do, proposed to do: the infinitive before the next mark. */
  private Optional<Integer> infinitive(Cue cue) {
    return cue.takes("inf") ? infinitiveBehind(cue.last() + 1, cue) : Optional.empty();
  }

  private Optional<Integer> infinitiveBehind(int from, Cue cue) {
    for (int at = from; at < Math.min(reach(cue), from + 12); at++) {
      if (layout.isQuoted(at) && layout.isQuoted(at - 1)) {
        continue;
      }
      if (RussianWords.isInfinitive(layout.word(at))) {
        boolean negated = layout.word(at - 1).equals("не");
        return Optional.of(negated ? at - 1 : at);
      }
      if (Set.of(",", ".", ":", ";").contains(layout.word(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Urged somebody to do, or to a thing: the addressee belongs to the content. */
  private Optional<Integer> called(Cue cue) {
    if (!cue.takes("call")) {
      return Optional.empty();
    }
    for (int at = cue.last() + 1; at < Math.min(reach(cue), cue.last() + 30); at++) {
      String word = layout.word(at);
      boolean aim = Set.of("к", "ко", "не").contains(word) || isDemand(cue, word);
      boolean opens = !layout.isQuoted(at) || !layout.isQuoted(at - 2);
      if (layout.word(at).equals(",") && RussianWords.THAT.contains(layout.word(at + 1))) {
        return Optional.empty();
      }
      if (opens && (aim || RussianWords.isInfinitive(word))) {
        return Optional.of(skipAdverbs(cue.last() + 1));
      }
      if (Set.of(".", ":", ";").contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Потребовал объяснений, потребовал от Турции извинений. */
  private static boolean isDemand(Cue cue, String word) {
    return cue.entry().cue().contains("треб") && word.equals("от");
  }

  /** Обвинил Киев в обстрелах: the accused belongs to the content. */
  private Optional<Integer> charged(Cue cue) {
    int first = skipAdverbs(cue.last() + 1);
    for (int at = first + 1; cue.takes("charge") && at < Math.min(end, first + 9); at++) {
      if (isStop(at)) {
        break;
      }
      if (Set.of("в", "во").contains(layout.word(at)) && !layout.isQuoted(at)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** Обратился к X с просьбой сделать. */
  private Optional<Integer> appealed(Cue cue) {
    if (!cue.takes("appeal")) {
      return Optional.empty();
    }
    for (int at = cue.last() + 1; at < Math.min(reach(cue), cue.last() + 14); at++) {
      if (layout.word(at).matches("просьбои|призывом|предложением|требованием|инициативои")) {
        return infinitiveBehind(at + 1, cue);
      }
    }
    return Optional.empty();
  }

  /** Предупредил о последствиях; заявил о готовности помочь; высказался за мир. */
  private Optional<Integer> about(Cue cue) {
    int at = skipAdverbs(cue.last() + 1);
    String word = layout.word(at);
    boolean about = Set.of("о", "об", "обо").contains(word);
    boolean of = about && cue.takes("of");
    boolean act = about && cue.takes("act") && isAct(at + 1);
    boolean side = cue.takes("for") && Set.of("за", "против").contains(word);
    boolean on = cue.takes("on") && Set.of("на", "по", "в").contains(word);
    if (of || act || side) {
      return Optional.of(at + 1).filter(first -> first + 1 < end && !isPointer(first));
    }
    return on ? onWhat(at) : Optional.empty();
  }

  private boolean isPointer(int at) {
    return Set.of("этом", "том", "чем", "нем", "неи", "них", "это", "то").contains(layout.word(at));
  }

  boolean isAct(int from) {
    for (int at = from; at < Math.min(end, from + 3); at++) {
      if (RussianWords.ACT.matcher(layout.word(at)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Надежду на мир; озабоченность по поводу обстрелов; сожаление в связи с гибелью. */
  private Optional<Integer> onWhat(int at) {
    String word = layout.word(at);
    if (word.equals("на")) {
      return Optional.of(at + 1);
    }
    boolean reason = word.equals("по") && layout.word(at + 1).equals("поводу");
    boolean relation = word.equals("в") && layout.word(at + 1).equals("связи");
    return reason ? Optional.of(at + 2) : relation ? Optional.of(at + 3) : Optional.empty();
  }

  /** Подчеркнул важность диалога; указал на необходимость реформ; заявил об отсутствии планов. */
  Optional<Integer> valued(Cue cue) {
    int at = skipAdverbs(cue.last() + 1);
    int first = at + (Set.of("на", "о", "об").contains(layout.word(at)) ? 1 : 0);
    for (int noun = first; cue.takes("value") && noun <= first + 2; noun++) {
      if (RussianWords.VALUE.matcher(layout.word(noun)).matches()) {
        boolean complete = noun + 1 < end && layout.token(noun + 1).isWord();
        return complete && !layout.isQuoted(noun) ? Optional.of(first) : Optional.empty();
      }
      if (!RussianWords.isAdjective(layout.word(noun))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Назвал решение ошибкой; отверг обвинения в поставках. */
  private Optional<Integer> object(Cue cue) {
    int first = skipAdverbs(cue.last() + 1);
    if (first >= end || !layout.token(first).isWord() && !layout.isQuoted(first)) {
      return Optional.empty();
    }
    if (cue.takes("eval") && hasPredicate(first)) {
      return Optional.of(first);
    }
    return cue.takes("np") && hasComplement(first) ? Optional.of(first) : Optional.empty();
  }

  private boolean hasPredicate(int first) {
    int last = Math.min(end, first + 25);
    for (int at = first; at < last && !isStop(at); at++) {
      if (layout.isQuoted(at) || RussianWords.INSTRUMENTAL.matcher(layout.word(at)).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComplement(int first) {
    for (int at = first + 1; at < Math.min(end, first + 8) && !isStop(at); at++) {
      if (Set.of("о", "об", "в", "во").contains(layout.word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int at) {
    return Set.of(",", ".", ";", ":").contains(layout.word(at)) && !layout.isQuoted(at);
  }

  int skipAdverbs(int from) {
    int at = from;
    while (at < end
        && RussianWords.ADVERBS.contains(layout.word(at))
        && !Set.of("в", "только", "лишь", "просто").contains(layout.word(at))) {
      at++;
    }
    return at;
  }
}
