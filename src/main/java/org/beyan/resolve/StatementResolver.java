package org.beyan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.article.Statement;
import org.beyan.article.Via;
import org.beyan.gazetteer.Gazetteer;

/** Makes statements of an article's quotations. Immutable and safe to share. */
public final class StatementResolver {
  private static final Set<String> LANGUAGES = Set.of("tr", "ru", "en");

  private final Gazetteer gazetteer;
  private final Map<String, ActResolver> acts =
      LANGUAGES.stream().collect(Collectors.toMap(code -> code, ActResolver::of));
  private final Map<String, DayGrammar> dayGrammars =
      LANGUAGES.stream().collect(Collectors.toMap(code -> code, DayGrammar::of));

  private final Map<String, TopicWords> topicWords =
      LANGUAGES.stream().collect(Collectors.toMap(code -> code, TopicWords::of));

  private final Map<String, Outlets> outlets;

  public StatementResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.outlets =
        LANGUAGES.stream()
            .collect(Collectors.toMap(code -> code, code -> Outlets.of(code, gazetteer)));
  }

  /**
   * @param quotations in text order
   * @param title the article's title as a document
   */
  public List<Statement> resolve(List<Quotation> quotations, Document document, Document title) {
    Cast cast = new Cast(document, title, gazetteer);
    SpeakerResolver speakers = new SpeakerResolver(document, gazetteer, cast);
    ConflictResolver conflicts =
        new ConflictResolver(
            document, gazetteer, topicWords.get(document.language()), title.mentions());
    TargetResolver targets = new TargetResolver(document, gazetteer, cast);
    List<List<Speaker>> sources =
        quotations.stream()
            .map(quotation -> speakers.speakers(quotation.source(), quotation.extent().start()))
            .toList();
    DayGrammar grammar = dayGrammars.get(document.language());
    List<Optional<SaidOn>> days = new DateResolver(document, grammar, quotations).days(sources);
    List<Optional<Via>> vias =
        new ViaResolver(document, outlets.get(document.language()), grammar, quotations, sources)
            .vias(cast);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      List<Speaker> who = sources.get(i);
      Set<String> own = states(who);
      SortedSet<String> about =
          conflicts.conflicts(quotation.content(), own, targets.named(quotation.content(), own));
      statements.add(
          new Statement(
              quotation,
              who,
              speaksFor(who),
              acts.get(document.language()).act(quotation, document),
              targets.targets(quotation.content(), own, about),
              about,
              days.get(i),
              vias.get(i),
              Confidence.of(quotation, who, document)));
    }
    return statements;
  }

  /** Days, months and years that a document tells outside of quotation marks, in text order. */
  public List<SaidOn> days(Document document) {
    return DayFinder.days(document, dayGrammars.get(document.language()), List.of()).stream()
        .filter(day -> !day.other())
        .map(ToldDay::saidOn)
        .toList();
  }

  private static Set<String> states(List<Speaker> speakers) {
    return speakers.stream()
        .flatMap(speaker -> speaker.country().stream())
        .collect(Collectors.toSet());
  }

  /** Officials speak for their state or body; a person without office for nobody but himself. */
  private static SortedSet<String> speaksFor(List<Speaker> speakers) {
    SortedSet<String> codes = new TreeSet<>();
    for (Speaker speaker : speakers) {
      boolean official =
          speaker.office().isPresent()
              || speaker.type().filter(type -> type != AgentType.PERSON).isPresent();
      if (official) {
        speaker.country().ifPresent(codes::add);
      }
    }
    return codes;
  }
}
