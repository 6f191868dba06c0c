package org.beyan.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.article.Token;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;

/**
 * Tells who a source is, article by article.
 *
 * <p>A last name stands for the full name elsewhere in the article; an office for its holder on the
 * day; a pronoun, a role noun ("sözcü", "министр") and a dropped subject for the current speaker.
 */
final class SpeakerResolver {
  /** The state that an office without one belongs to, by the language of the article. */
  private static final Map<String, String> HOME = Map.of("tr", "TR", "ru", "RU");

  private static final Set<String> AND = Set.of("ve", "ile", "и", "and", ",", "&");

  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private Optional<Speaker> current = Optional.empty();

  SpeakerResolver(Document document, Gazetteer gazetteer, Cast cast) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /**
   * Speakers of the next quotation in text order; the resolver remembers the last for those without
   * a source.
   */
  List<Speaker> speakers(Optional<Span> source, int offset) {
    List<Speaker> speakers =
        source.isPresent()
            ? parts(source.get()).stream().map(part -> speaker(part, offset)).toList()
            : List.of(dropped(offset));
    if (speakers.get(0).name().isPresent()) {
      current = Optional.of(speakers.get(0));
    }
    return speakers;
  }

  private Speaker dropped(int offset) {
    return current
        .or(() -> cast.before(offset).stream().findFirst().map(m -> of(m, Optional.empty())))
        .map(speaker -> mentioned(speaker, Optional.empty()))
        .orElseGet(() -> unnamed(Optional.empty(), Optional.empty()));
  }

  /** A joint source, cut at its conjunctions where each side has a mention of its own. */
  private List<Span> parts(Span source) {
    List<Span> parts = new ArrayList<>();
    int from = source.start();
    for (Token token : document.tokensIn(source)) {
      Span left = new Span(from, Math.max(from, token.start())).trim(document.text());
      Span right = new Span(token.end(), Math.max(token.end(), source.end()));
      if (AND.contains(token.folded()) && isSource(left) && isSource(right)) {
        parts.add(left);
        from = token.end();
      }
    }
    parts.add(new Span(from, source.end()).trim(document.text()));
    return parts;
  }

  private boolean isSource(Span span) {
    return document.mentions().stream().anyMatch(mention -> span.contains(mention.span()));
  }

  private Speaker speaker(Span source, int offset) {
    Optional<Mention> head =
        document.mentions().stream()
            .filter(mention -> mention.span().overlaps(source))
            .max(Comparator.comparingInt(SpeakerResolver::rank));
    return head.map(mention -> speaker(mention, source, offset))
        .orElseGet(() -> unnamed(Optional.of(source), Optional.empty()));
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 9;
      case NAME -> 8;
      case OFFICE -> 7;
      case ROLE -> 6;
      case PRONOUN -> 5;
      case BODY -> 4;
      case MEDIUM -> 3;
      case COUNTRY -> 2;
      default -> 1;
    };
  }

  private Speaker speaker(Mention head, Span source, int offset) {
    return switch (head.type()) {
      case PERSON, NAME ->
          cast.of(head)
              .map(member -> of(member, Optional.of(head.span())))
              .orElseGet(() -> unnamed(Optional.of(source), Optional.empty()));
      case OFFICE -> officer(head, source, offset);
      case ROLE -> role(head, source, offset);
      case PRONOUN -> mentioned(dropped(offset), Optional.of(head.span()));
      case BODY, MEDIUM -> body(head, source);
      default ->
          seat(head).map(body -> bodySpeaker(body, source)).orElseGet(() -> state(head, source));
    };
  }

  private Speaker of(Cast.Member member, Optional<Span> mention) {
    Optional<Tenure> tenure = member.entity().flatMap(entity -> tenure(entity.id()));
    Optional<String> country =
        member
            .entity()
            .flatMap(Entity::country)
            .or(() -> tenure.map(Tenure::country))
            .or(() -> last(member.countries()));
    Optional<String> office =
        tenure.map(Tenure::office).or(() -> member.offices().stream().findFirst());
    return new Speaker(
        member.entity().map(Entity::id),
        Optional.of(member.name()),
        mention,
        Optional.of(AgentType.PERSON),
        country,
        office.flatMap(gazetteer::entity).map(entity -> entity.name("en")),
        member.entity().flatMap(Entity::wikidata));
  }

  private static Optional<String> last(List<String> codes) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(codes.size() - 1));
  }

  /** The office held on the printed day; the latest begun where several are. */
  private Optional<Tenure> tenure(String person) {
    Optional<LocalDate> day = document.article().published();
    return gazetteer.tenures(person).stream()
        .filter(tenure -> day.map(tenure::covers).orElse(false))
        .reduce((earlier, later) -> later);
  }

  private Speaker officer(Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, offices));
    if (countries.isEmpty()) {
      countries.addAll(cast.titleOf(head).countries());
    }
    String office = head.entities().get(0);
    Optional<Cast.Member> named =
        cast.before(offset).stream()
            .filter(member -> member.offices().contains(office))
            .filter(member -> countries.isEmpty() || belongs(member, countries))
            .findFirst();
    Optional<String> country =
        last(countries).or(() -> Optional.ofNullable(HOME.get(document.language())));
    return named
        .map(member -> of(member, Optional.of(source)))
        .or(() -> holder(office, country).map(entity -> of(entity, source)))
        .orElseGet(() -> unnamed(Optional.of(source), country));
  }

  private Optional<Entity> holder(String office, Optional<String> country) {
    Optional<LocalDate> day = document.article().published();
    return country.flatMap(code -> day.flatMap(d -> gazetteer.holder(office, code, d)));
  }

  private Speaker of(Entity person, Span mention) {
    return of(
        new Cast.Member(Optional.of(person), person.name("en"), List.of(), List.of()),
        Optional.of(mention));
  }

  private static boolean belongs(Cast.Member member, List<String> countries) {
    return member.entity().flatMap(Entity::country).map(countries::contains).orElse(false)
        || member.countries().stream().anyMatch(countries::contains);
  }

  /** "Rus Bakan", "sözcü", "the spokesman": who had such a title before, or nobody by name. */
  private Speaker role(Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, offices));
    String noun = Folding.fold(head.entities().get(0));
    String kind = noun.substring(noun.indexOf('/') + 1);
    Optional<Cast.Member> named =
        cast.before(offset).stream()
            .filter(member -> countries.isEmpty() || belongs(member, countries))
            .filter(member -> holds(member, kind))
            .findFirst();
    return named
        .map(member -> of(member, Optional.of(source)))
        .orElseGet(() -> unnamed(Optional.of(source), last(countries)));
  }

  /** Whether an office of the person's ends in the role's noun: foreign-minister, minister. */
  private boolean holds(Cast.Member member, String kind) {
    return member.offices().stream().anyMatch(office -> office.endsWith(kind))
        || member
            .entity()
            .flatMap(entity -> tenure(entity.id()))
            .map(tenure -> tenure.office().endsWith(kind))
            .orElse(false);
  }

  private Speaker body(Mention head, Span source) {
    return bodySpeaker(gazetteer.entity(head.entities().get(0)).orElseThrow(), source);
  }

  /** "Beyaz Saray" is a body that speaks, not only a word for its state. */
  private Optional<Entity> seat(Mention head) {
    return head.entities().stream()
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(entity -> head.is(Type.METONYM) && entity.type() == Entity.Type.BODY)
        .findFirst();
  }

  private static Speaker bodySpeaker(Entity entity, Span source) {
    return new Speaker(
        Optional.of(entity.id()),
        Optional.of(entity.name("en")),
        Optional.of(source),
        Optional.of(AgentType.BODY),
        entity.code().or(entity::country),
        Optional.empty(),
        entity.wikidata());
  }

  private Speaker state(Mention head, Span source) {
    Optional<Entity> entity = head.entities().stream().findFirst().flatMap(gazetteer::entity);
    if (entity.isEmpty() || head.is(Type.NATIONALITY, Type.PLACE, Type.CONFLICT)) {
      return unnamed(Optional.of(source), cast.code(head));
    }
    return new Speaker(
        entity.map(Entity::id),
        entity.map(e -> e.name("en")),
        Optional.of(source),
        Optional.of(AgentType.COUNTRY),
        entity.flatMap(Entity::code),
        Optional.empty(),
        entity.flatMap(Entity::wikidata));
  }

  private static Speaker mentioned(Speaker speaker, Optional<Span> mention) {
    return new Speaker(
        speaker.entity(),
        speaker.name(),
        mention,
        speaker.type(),
        speaker.country(),
        speaker.office(),
        speaker.wikidata());
  }

  private static Speaker unnamed(Optional<Span> mention, Optional<String> country) {
    return new Speaker(
        Optional.empty(),
        Optional.empty(),
        mention,
        Optional.empty(),
        country,
        Optional.empty(),
        Optional.empty());
  }
}
