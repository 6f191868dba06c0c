package org.beyan.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Via;
import org.beyan.resolve.Outlets.Manner;
import org.beyan.resolve.Outlets.Naming;

/**
 * Which agency or outlet has the words, where the article says so.
 *
 * <p>A relaying phrase ("Sputnik'in haberine göre", "передаёт ТАСС") counts for its sentence, or
 * for the one before where it points back ("Об этом пишет …"). Words told to an outlet ("told
 * Reuters") are followed by their speaker's further words in the paragraph; an interview
 * ("Kommersant gazetesine verdiği röportajda") covers all words of its speaker in the article,
 * where he gave one. An outlet is not the via of its own words.
 */
final class ViaResolver {
  private final Document document;
  private final DayGrammar grammar;
  private final List<Naming> namings;
  private final NavigableMap<Integer, Naming> byStart = new TreeMap<>();
  private final List<Quotation> quotations;
  private final List<List<Speaker>> speakers;

  /** What each speaker told an outlet last in each paragraph, up to the quotation that is asked. */
  private final Map<Told, Via> told = new HashMap<>();

  private record Told(Span paragraph, List<String> names) {}

  /**
   * @param speakers of each quotation
   */
  ViaResolver(
      Document document,
      Outlets outlets,
      DayGrammar grammar,
      List<Quotation> quotations,
      List<List<Speaker>> speakers) {
    this.document = document;
    this.grammar = grammar;
    Stretches said = new Stretches(quotations.stream().flatMap(q -> q.content().stream()));
    this.namings =
        outlets.namings(document).stream().filter(naming -> !said.cover(naming.name())).toList();
    namings.forEach(naming -> byStart.put(naming.name().start(), naming));
    this.quotations = quotations;
    this.speakers = speakers;
  }

  /** An outlet for each quotation. */
  List<Optional<Via>> vias(Cast cast) {
    Map<String, Via> interviews = interviews(cast);
    return IntStream.range(0, quotations.size()).mapToObj(i -> via(i, interviews)).toList();
  }

  private Optional<Via> via(int index, Map<String, Via> interviews) {
    Optional<Naming> own = inSentence(index);
    own.filter(naming -> naming.manner() == Manner.TOLD).ifPresent(naming -> note(naming, index));
    return own.map(Naming::via)
        .or(() -> pointingBack(index))
        .or(() -> toldBefore(index))
        .or(() -> names(index).map(interviews::get).filter(Objects::nonNull).findFirst())
        .filter(via -> !isSpeaker(via, index));
  }

  private Stream<String> names(int index) {
    return speakers.get(index).stream().flatMap(speaker -> speaker.name().stream());
  }

  private boolean isSpeaker(Via via, int index) {
    return speakers.get(index).stream()
        .anyMatch(
            speaker ->
                via.entity().isPresent() && speaker.entity().equals(via.entity())
                    || speaker.name().equals(Optional.of(via.name())));
  }

  private Optional<Naming> inSentence(int index) {
    Optional<Span> mention = quotations.get(index).source();
    return in(sentence(index))
        .filter(naming -> mention.filter(span -> span.overlaps(naming.name())).isEmpty())
        .findFirst();
  }

  private Span sentence(int index) {
    Span anchor = ToldDays.anchor(quotations.get(index));
    return sentenceOf(anchor.start()).orElse(anchor);
  }

  private Optional<Span> sentenceOf(int offset) {
    return document.sentenceAt(offset);
  }

  private Stream<Naming> in(Span sentence) {
    return byStart.subMap(sentence.start(), sentence.end()).values().stream()
        .filter(naming -> sentence.contains(naming.name()));
  }

  private Optional<Via> pointingBack(int index) {
    int end = quotations.get(index).extent().cover(sentence(index)).end();
    return document
        .sentenceFrom(end)
        .filter(sentence -> isBeside(sentence, index))
        .filter(next -> grammar.isEcho(FoldedText.of(document, next).words()))
        .flatMap(next -> in(next).findFirst())
        .map(Naming::via);
  }

  private boolean isBeside(Span stretch, int index) {
    int anchor = ToldDays.anchor(quotations.get(index)).start();
    return document.paragraphAt(anchor).filter(p -> p.contains(stretch)).isPresent();
  }

  /** What the same speaker told an outlet before in the paragraph. */
  private Optional<Via> toldBefore(int index) {
    return key(index).map(told::get);
  }

  private void note(Naming naming, int index) {
    key(index).ifPresent(key -> told.put(key, naming.via()));
  }

  private Optional<Told> key(int index) {
    List<String> names = names(index).toList();
    return document
        .paragraphAt(ToldDays.anchor(quotations.get(index)).start())
        .filter(paragraph -> !names.isEmpty())
        .map(paragraph -> new Told(paragraph, names));
  }

  /** The first interview of each speaker, by his name. */
  private Map<String, Via> interviews(Cast cast) {
    Map<String, Via> interviews = new HashMap<>();
    for (Naming naming : namings) {
      if (naming.manner() == Manner.INTERVIEW) {
        interviewed(naming, cast).forEach(name -> interviews.putIfAbsent(name, naming.via()));
      }
    }
    return interviews;
  }

  /** Who speaks in the sentence that tells of the interview; else its subject. */
  private List<String> interviewed(Naming naming, Cast cast) {
    Span sentence = sentenceOf(naming.name().start()).orElse(naming.name());
    List<String> speaking =
        IntStream.range(0, quotations.size())
            .filter(i -> sentence.overlaps(ToldDays.anchor(quotations.get(i))))
            .boxed()
            .flatMap(this::names)
            .toList();
    return speaking.isEmpty() ? subject(sentence, cast).stream().toList() : speaking;
  }

  private Optional<String> subject(Span sentence, Cast cast) {
    List<Mention> named =
        document.mentionsIn(sentence).stream().filter(m -> cast.of(m).isPresent()).toList();
    return named.stream()
        .filter(Mention::nominative)
        .findFirst()
        .or(() -> named.stream().findFirst())
        .flatMap(cast::of)
        .map(Cast.Member::name);
  }
}
