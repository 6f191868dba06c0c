package org.beyan.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Token;
import org.beyan.article.Via;
import org.beyan.gazetteer.Gazetteer;

/**
 * Which agency or outlet has the words, where the article says so.
 *
 * <p>A relaying phrase ("Sputnik'in haberine göre", "передаёт ТАСС") counts for its sentence; an
 * interview ("Kommersant gazetesine verdiği röportajda") for all words of its speaker in the
 * article.
 */
final class ViaResolver {
  /** Words on either side of the outlet's name that decide. */
  private static final int WINDOW = 6;

  private static final Map<String, Pattern> INTERVIEW =
      Map.of(
          "tr",
          Pattern.compile(
              "roportaj|mulakat|soylesi|demec|konusan |konustu|aciklama(?:da|lar|si) |"
                  + "yayinina|programinda|canli yayin|ozel"),
          "ru",
          Pattern.compile(
              "интервью|эфире|беседе с|сказал\\p{L}* телеканал|заявил\\p{L}* телеканал"),
          "en",
          Pattern.compile("interview|told |speaking to|speaking on"));

  private static final Map<String, Pattern> RELAY =
      Map.of(
          "tr",
          Pattern.compile(
              "haberine gore|aktardigina gore|bildirdigine gore|haberinde|aktardi|duyurdu|gectigi|"
                  + "kaynak gosterdigi|dayandirdigi|bildirdi|yazdi"),
          "ru",
          Pattern.compile(
              "передает|передают|сообщает|сообщают|пишет|со ссылкои|цитирует|как сообщил|"
                  + "приводит|слова которого|передало|сообщило"),
          "en",
          Pattern.compile(
              "quoted|reported|reports|according to|cited|citing|news agency|as saying"));

  private final Document document;
  private final Gazetteer gazetteer;
  private final Map<String, Via> interviews = new HashMap<>();

  ViaResolver(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  /** The outlet for one quotation, from its own sentence. */
  Optional<Via> via(Quotation quotation, List<Speaker> speakers) {
    Span sentence = sentence(quotation);
    for (Mention medium : document.mentionsIn(sentence)) {
      boolean inside = quotation.content().stream().anyMatch(s -> s.contains(medium.span()));
      if (medium.is(Type.MEDIUM) && !inside && !speaks(medium, speakers)) {
        String around = around(medium, sentence);
        if (INTERVIEW.get(document.language()).matcher(around).find()) {
          return Optional.of(named(medium));
        }
        if (RELAY.get(document.language()).matcher(around).find()) {
          return Optional.of(named(medium));
        }
      }
    }
    return Optional.empty();
  }

  /** Notes who gave an interview to whom; the first of a speaker holds. */
  void noteInterviews(Cast cast) {
    for (Span sentence : document.sentences()) {
      for (Mention medium : document.mentionsIn(sentence)) {
        if (medium.is(Type.MEDIUM)
            && INTERVIEW.get(document.language()).matcher(around(medium, sentence)).find()) {
          cast.in(sentence).stream()
              .flatMap(mention -> cast.of(mention).stream())
              .findFirst()
              .ifPresent(member -> interviews.putIfAbsent(member.name(), named(medium)));
        }
      }
    }
  }

  /** The outlet that the speakers gave an interview to in this article. */
  Optional<Via> interview(List<Speaker> speakers) {
    return speakers.stream()
        .flatMap(speaker -> speaker.name().stream())
        .map(interviews::get)
        .filter(via -> via != null)
        .findFirst();
  }

  private static boolean speaks(Mention medium, List<Speaker> speakers) {
    return speakers.stream()
        .flatMap(speaker -> speaker.mention().stream())
        .anyMatch(mention -> mention.overlaps(medium.span()));
  }

  private Span sentence(Quotation quotation) {
    int anchor =
        quotation.cue().isEmpty() ? quotation.extent().start() : quotation.cue().get(0).start();
    return document.sentences().stream()
        .filter(sentence -> sentence.contains(anchor))
        .findFirst()
        .orElse(quotation.extent());
  }

  private String around(Mention medium, Span sentence) {
    int at = document.tokenFrom(medium.span().start());
    int from = Math.max(document.tokenFrom(sentence.start()), at - WINDOW);
    int to = Math.min(document.tokenFrom(sentence.end()), at + 1 + WINDOW);
    StringBuilder words = new StringBuilder();
    for (Token token : document.tokens().subList(from, to)) {
      words.append(token.folded()).append(' ');
    }
    return words.toString();
  }

  private Via named(Mention medium) {
    String id = medium.entities().get(0);
    return new Via(gazetteer.entity(id).orElseThrow().name("en"), Optional.of(id));
  }
}
