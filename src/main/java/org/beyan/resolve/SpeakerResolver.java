package org.beyan.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Map<String, Pattern> PLURALS =
      Map.of(
          "tr", Pattern.compile("(?:lar|ler|lari|leri)$"),
          "ru", Pattern.compile("[ыи]$"),
          "en", Pattern.compile("[^s]s$|people$"));

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
    current = Optional.of(speakers.get(0));
    return speakers;
  }

  private Speaker dropped(int offset) {
    return current
        .or(() -> known(offset).map(member -> of(member, Optional.empty())))
        .map(speaker -> mentioned(speaker, Optional.empty()))
        .orElseGet(() -> unnamed(Optional.empty(), Optional.empty()));
  }

  /** Before anybody has spoken, the person named last. */
  private Optional<Cast.Member> known(int offset) {
    return cast.before(offset).stream().filter(m -> m.entity().isPresent()).findFirst();
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
    return !document.mentionsIn(span).isEmpty();
  }

  private Speaker speaker(Span source, int offset) {
    Optional<Mention> head = head(overlapping(source));
    return head.map(mention -> speaker(mention, source, offset))
        .orElseGet(() -> unnamed(Optional.of(source), Optional.empty()));
  }

  /** The title that ends a phrase is its head: "İzmir Liman lideri"; else the best name is. */
  private static Optional<Mention> head(List<Mention> mentions) {
    Optional<Mention> last =
        mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
    return last.filter(mention -> mention.is(Type.OFFICE, Type.ROLE))
        .or(() -> mentions.stream().max(Comparator.comparingInt(SpeakerResolver::rank)));
  }

  private List<Mention> overlapping(Span source) {
    List<Mention> mentions = document.mentions();
    int from = Math.max(0, document.mentionFrom(source.start()) - 1);
    int to = document.mentionFrom(source.end());
    return mentions.subList(from, to).stream()
        .filter(mention -> mention.span().overlaps(source))
        .toList();
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
          head.is(Type.NAME) && cast.bodyOf(head).isPresent()
              ? bodySpeaker(cast.bodyOf(head).get(), source)
              : cast.of(head)
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
    if (isPlural(head)) {
      return several(source, last(countries));
    }
    String office = head.entities().get(0);
    Optional<Cast.Member> named =
        cast.around(offset).stream()
            .filter(member -> holds(member, Role.of(office)))
            .filter(member -> countries.isEmpty() || belongs(member, countries))
            .findFirst();
    Optional<String> country =
        last(countries).or(() -> Home.of(document.language()));
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

  /** "Rus Bakan", "sözcü", "the spokesman": who has such a title, or whoever speaks. */
  private Speaker role(Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, new ArrayList<>()));
    if (isPlural(head)) {
      return several(source, last(countries));
    }
    Role role = Role.of(head.entities().get(0));
    if (role.isText()) {
      return mentioned(dropped(offset), Optional.empty());
    }
    if (role.isBody()) {
      return cast.bodyBefore(offset, role::names)
          .map(body -> bodySpeaker(body, source))
          .orElseGet(() -> unnamed(Optional.of(source), last(countries)));
    }
    if (role.isColleague()) {
      return colleague(countries, source, offset);
    }
    return currentOf(countries, role, source)
        .or(() -> bearer(countries, role, offset).map(member -> of(member, Optional.of(source))))
        .orElseGet(() -> unnamed(Optional.of(source), last(countries)));
  }

  /** "Rus mevkidaşı": who holds the current speaker's office for the state that is named. */
  private Speaker colleague(List<String> countries, Span source, int offset) {
    Optional<String> office =
        current.flatMap(Speaker::entity).flatMap(this::tenure).map(Tenure::office);
    Optional<Cast.Member> member =
        office
            .filter(held -> !countries.isEmpty())
            .flatMap(held -> bearer(countries, Role.of(held), offset));
    return member
        .map(known -> of(known, Optional.of(source)))
        .or(() -> office.flatMap(held -> holder(held, last(countries))).map(e -> of(e, source)))
        .orElseGet(() -> unnamed(Optional.of(source), last(countries)));
  }

  private Optional<Cast.Member> bearer(List<String> countries, Role role, int offset) {
    return cast.before(offset).stream()
        .filter(member -> countries.isEmpty() || belongs(member, countries))
        .filter(member -> holds(member, role))
        .findFirst();
  }

  /** "G7 ministers" speak for their body; other plurals have no name. */
  private Speaker several(Span source, Optional<String> country) {
    return cast.in(source).stream()
        .filter(mention -> mention.is(Type.BODY))
        .findFirst()
        .flatMap(mention -> gazetteer.entity(mention.entities().get(0)))
        .map(body -> bodySpeaker(body, source))
        .orElseGet(() -> unnamed(Optional.of(source), country));
  }

  private boolean isPlural(Mention head) {
    String word = Folding.fold(head.span().in(document.text()));
    return PLURALS.get(document.language()).matcher(word).find();
  }

  /** The current speaker, if the title is his or if nothing speaks against it. */
  private Optional<Speaker> currentOf(List<String> countries, Role role, Span source) {
    return current
        .filter(speaker -> role.isDefinite() && speaker.name().isPresent())
        .filter(speaker -> speaker.type().filter(t -> t == AgentType.PERSON).isPresent())
        .filter(
            speaker ->
                countries.isEmpty() || speaker.country().filter(countries::contains).isPresent())
        .filter(speaker -> role.isVague() || bears(speaker, role))
        .map(speaker -> mentioned(speaker, Optional.of(source)));
  }

  private boolean bears(Speaker speaker, Role role) {
    return cast.members().stream()
        .filter(member -> Optional.of(member.name()).equals(speaker.name()))
        .anyMatch(
            member ->
                holds(member, role) || member.offices().isEmpty() && member.entity().isEmpty());
  }

  private boolean holds(Cast.Member member, Role role) {
    return member.offices().stream().anyMatch(role::covers)
        || member.entity().stream()
            .flatMap(entity -> gazetteer.tenures(entity.id()).stream())
            .filter(tenure -> document.article().published().map(tenure::covers).orElse(true))
            .anyMatch(tenure -> role.covers(tenure.office()));
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
