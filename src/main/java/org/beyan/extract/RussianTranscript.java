package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/**
 * Interviews and meetings word by word: {@code В.Петров: Начнём. Вопрос: Когда?}
 *
 * <p>A turn goes from its colon to the next one's name. Whoever asks for an outlet makes no
 * statement.
 */
final class RussianTranscript {
  /** Turns that make a transcript; fewer are headlines. */
  private static final int TURNS = 3;

  private static final Set<String> ASKING =
      Set.of("вопрос", "реплика", "корреспондент", "ведущии", "ведущая", "журналист");

  /**
   * @param from first sentence, as an index
   * @param colon token behind the name
   * @param speaker empty for a question
   */
  private record Turn(int from, int colon, Optional<Span> speaker) {}

  private final Document document;
  private final Layout layout;
  private final RussianSubjects subjects;
  private final List<Turn> turns = new ArrayList<>();

  RussianTranscript(Layout layout) {
    this.document = layout.document();
    this.layout = layout;
    this.subjects = new RussianSubjects(layout);
    for (int i = 0; i < document.sentences().size(); i++) {
      turn(i).ifPresent(turns::add);
    }
    if (turns.size() < TURNS) {
      turns.clear();
    }
  }

  /** Index of the first sentence that is a turn's; the number of sentences where none is. */
  int start() {
    return turns.isEmpty() ? document.sentences().size() : turns.get(0).from();
  }

  /** What each turn says, by paragraph. */
  List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      int last = i + 1 < turns.size() ? turns.get(i + 1).from() : document.sentences().size();
      List<Span> words = words(turn, document.sentences().get(last - 1).end());
      if (turn.speaker().isPresent() && !words.isEmpty()) {
        quotations.add(
            new Quotation(
                words, List.of(), turn.speaker(), Kind.DIRECT, Act.STATE, "ru.transcript.direct"));
      }
    }
    return quotations;
  }

  private Optional<Turn> turn(int index) {
    Span sentence = document.sentences().get(index);
    int from = behindInitial(layout.from(sentence));
    if (ASKING.contains(layout.word(from)) && layout.word(from + 1).equals(":")) {
      return Optional.of(new Turn(index, from + 1, Optional.empty()));
    }
    Optional<Mention> name = layout.mention(from);
    boolean outlet = name.filter(it -> it.is(Type.MEDIUM)).isPresent();
    boolean person = name.filter(RussianPhrases::isNamed).isPresent();
    return subjects
        .heading(from, layout.to(sentence))
        .filter(source -> outlet || person)
        .filter(source -> layout.word(source.behind()).equals(":"))
        .filter(source -> !layout.isQuoted(source.behind() + 1))
        .map(
            source ->
                new Turn(
                    index, source.behind(), Optional.of(source.mention()).filter(it -> person)));
  }

  /** Behind the С. of С.Александров, which may be taken for a preposition. */
  private int behindInitial(int from) {
    boolean initial = layout.word(from).length() == 1 && layout.word(from + 1).equals(".");
    return initial && layout.mention(from).isEmpty() ? from + 2 : from;
  }

  private List<Span> words(Turn turn, int end) {
    List<Span> words = new ArrayList<>();
    int start = layout.token(turn.colon()).end();
    for (Span paragraph : document.paragraphs()) {
      int from = Math.max(start, paragraph.start());
      int to = Math.min(end, paragraph.end());
      if (from < to) {
        Span part = new Span(from, to).trim(document.text());
        if (part.end() > part.start()) {
          words.add(part);
        }
      }
    }
    return words;
  }
}
