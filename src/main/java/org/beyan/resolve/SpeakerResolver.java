package org.beyan.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** States whose leader is the head of state, not of government. */
  private static final Set<String> PRESIDENTIAL =
      Set.of("RU", "US", "UA", "FR", "BY", "AZ", "KZ", "UZ", "SY", "EG", "CN");

  private static final String LEADER = "role/leader";

  private static final Map<String, Pattern> PLURALS =
      Map.of(
          "tr", Pattern.compile("(?:lar|ler|lari|leri)$"),
          "ru", Pattern.compile("^(?!главы)(?:\\p{L}+[ыи]е )?\\p{L}*(?<!и)[ыи](?: |$)"),
          "en", Pattern.compile("[^s]s$|people$"));

  private static final Set<String> AND = Set.of("ve", "ile", "и", "and", ",", "&");

  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Houses houses;
  private Optional<Speaker> current = Optional.empty();

  SpeakerResolver(Document document, Gazetteer gazetteer, Cast cast) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.houses = new Houses(gazetteer);
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
        .map(speaker -> Speakers.mentioned(speaker, Optional.empty()))
        .orElseGet(() -> Speakers.unnamed(Optional.empty(), Optional.empty()));
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
    List<Mention> mentions = overlapping(source);
    if (isQualified(mentions, source)) {
      return stranger(source);
    }
    Optional<Mention> head = head(mentions);
    return head.map(mention -> speaker(mention, source, offset))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
  }

  /** In "Demir'in avukatları" a Turkish name only qualifies the noun that ends the phrase. */
  private boolean isQualified(List<Mention> mentions, Span source) {
    boolean inside = !mentions.isEmpty() && mentions.get(mentions.size() - 1).end() < source.end();
    return inside && document.language().equals("tr");
  }

  /** Somebody unnamed, or a body that the gazetteer does not know: its words have capitals. */
  private Speaker stranger(Span source) {
    List<String> countries = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, new ArrayList<>()));
    return isCapitalised(source)
        ? Speakers.unknownBody(source.in(document.text()), source, last(countries))
        : several(source, last(countries));
  }

  private boolean isCapitalised(Span source) {
    return document.tokensIn(source).stream()
        .allMatch(token -> token.isWord() && token.isCapitalised(document.text()));
  }

  /**
   * The title that ends a phrase is its head, "İzmir Liman lideri", and in Russian the one that
   * begins it: "источник издания"; else the best name is.
   */
  private Optional<Mention> head(List<Mention> mentions) {
    Optional<Mention> best = mentions.stream().max(Comparator.comparingInt(SpeakerResolver::rank));
    boolean named = best.filter(mention -> mention.is(Type.PERSON, Type.NAME)).isPresent();
    if (document.language().equals("ru")) {
      Optional<Mention> first = mentions.stream().filter(SpeakerResolver::isTitle).findFirst();
      return named ? best : first.or(() -> best);
    }
    Optional<Mention> last = mentions.stream().reduce((earlier, later) -> later);
    if (last.filter(mention -> isKindOf(mention, mentions)).isPresent()) {
      return Optional.of(mentions.get(mentions.size() - 2));
    }
    return last.filter(SpeakerResolver::isTitle).or(() -> best);
  }

  private static boolean isTitle(Mention mention) {
    return mention.is(Type.OFFICE, Type.ROLE);
  }

  /** "Guardian gazetesi": the noun only says what the name before it is. */
  private static boolean isKindOf(Mention role, List<Mention> mentions) {
    boolean kind = role.is(Type.ROLE) && Role.of(role.entities().get(0)).isBody();
    return kind
        && mentions.size() > 1
        && mentions.get(mentions.size() - 2).is(Type.MEDIUM)
        && role.span().start() - mentions.get(mentions.size() - 2).end() <= 1;
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
          head.is(Type.NAME) && source.start() < head.span().start()
              ? stranger(source)
              : head.is(Type.NAME) && cast.bodyOf(head).isPresent()
                  ? Speakers.body(cast.bodyOf(head).get(), source)
                  : cast.of(head)
                      .map(member -> of(member, Optional.of(head.span())))
                      .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
      case OFFICE, ROLE -> titled(head, source, offset);
      case PRONOUN -> Speakers.mentioned(dropped(offset), Optional.of(head.span()));
      case BODY, MEDIUM -> body(head, source);
      default ->
          // "Beyaz Saray" is a body that speaks, not only a word for its state
          houses
              .bodies(head)
              .findFirst()
              .map(body -> Speakers.body(body, source))
              .orElseGet(() -> state(head, source));
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

  private Speaker titled(Mention head, Span source, int offset) {
    String title = head.entities().get(0);
    Optional<String> ofBody =
        cast.in(source).stream()
            .flatMap(mention -> houses.bodies(mention).findFirst().stream())
            .findFirst()
            .flatMap(body -> BodyOffices.of(title, body));
    boolean heads = document.language().equals("ru") && head.entities().contains(LEADER);
    if (heads && ofBody.isEmpty() && !cast.in(source).equals(List.of(head))) {
      // "глава украинского государства" heads no organisation
      return role(LEADER, head, source, offset);
    }
    return head.is(Type.OFFICE) || ofBody.isPresent()
        ? officer(ofBody.orElse(title), head, source, offset)
        : role(title, head, source, offset);
  }

  private Speaker officer(String office, Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, offices));
    if (countries.isEmpty()) {
      countries.addAll(cast.titleOf(head).countries());
    }
    if (isPlural(head)) {
      return several(source, last(countries));
    }
    Optional<Cast.Member> named =
        cast.around(offset).stream()
            .filter(member -> holds(member, Role.of(office)))
            .filter(member -> countries.isEmpty() || belongs(member, countries))
            .findFirst();
    Optional<String> country = last(countries).or(this::home);
    return named
        .map(member -> of(member, Optional.of(source)))
        .or(() -> holder(office, country).map(entity -> of(entity, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
  }

  private Optional<Entity> holder(String office, Optional<String> country) {
    Optional<LocalDate> day =
        document.article().published().filter(d -> !Role.of(office).isShared());
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
  private Speaker role(String title, Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.note(mention, countries, new ArrayList<>()));
    if (isPlural(head)) {
      return several(source, last(countries));
    }
    Role role = Role.of(title);
    if (role.isText()) {
      return text(source, offset);
    }
    if (role.isGovernment() && !countries.isEmpty()) {
      return government(last(countries).get(), source);
    }
    if (role.isBody()) {
      return cast.bodyBefore(offset, body -> role.names(body) && Houses.isOf(body, countries))
          .or(
              () ->
                  houses.ministry(role, countries.isEmpty() ? home().stream().toList() : countries))
          .map(body -> Speakers.body(body, source))
          .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
    }
    if (role.isPressService()) {
      return houses
          .housed(cast.in(source), last(countries).or(this::home))
          .map(body -> Speakers.body(body, source))
          .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
    }
    if (role.isColleague()) {
      return colleague(countries, source, offset);
    }
    return currentOf(countries, role, source)
        .or(() -> bearer(countries, role, offset).map(member -> of(member, Optional.of(source))))
        .or(() -> leader(role, last(countries)).map(person -> of(person, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
  }

  private Optional<String> home() {
    return Optional.ofNullable(HOME.get(document.language()));
  }

  /** "Российский лидер" where nobody named bears the title: the head of state on the day. */
  private Optional<Entity> leader(Role role, Optional<String> country) {
    boolean presidential = country.filter(PRESIDENTIAL::contains).isPresent();
    return presidential && role.kind().equals("leader")
        ? holder("office/head-of-state", country)
        : Optional.empty();
  }

  /** "Açıklama", "the report": the body that speaks, or that was named last, published it. */
  private Speaker text(Span source, int offset) {
    Optional<Speaker> body =
        current.filter(speaker -> speaker.type().filter(t -> t != AgentType.PERSON).isPresent());
    return body.map(speaker -> Speakers.mentioned(speaker, Optional.of(source)))
        .or(() -> cast.bodyBefore(offset, any -> true).map(b -> Speakers.body(b, source)))
        .or(() -> current.map(speaker -> Speakers.mentioned(speaker, Optional.of(source))))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
  }

  /** "Mısır yönetimi" speaks for its state. */
  private Speaker government(String country, Span source) {
    return gazetteer
        .entity("country/" + country)
        .map(entity -> Speakers.state(entity, source))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.of(country)));
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
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
  }

  private Optional<Cast.Member> bearer(List<String> countries, Role role, int offset) {
    Predicate<Cast.Member> wanted =
        member -> (countries.isEmpty() || belongs(member, countries)) && holds(member, role);
    return cast.before(offset).stream()
        .filter(wanted)
        .findFirst()
        .or(() -> later(countries, offset).filter(wanted).findFirst());
  }

  /** A title with its state may stand before the name: "украинский лидер", and then his name. */
  private Stream<Cast.Member> later(List<String> countries, int offset) {
    return cast.around(offset).stream()
        .filter(member -> member.entity().isPresent() && !countries.isEmpty());
  }

  /** "G7 ministers" speak for their body; other plurals have no name. */
  private Speaker several(Span source, Optional<String> country) {
    return cast.in(source).stream()
        .filter(mention -> mention.is(Type.BODY))
        .flatMap(mention -> cast.entity(mention).stream())
        .findFirst()
        .map(body -> Speakers.body(body, source))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
  }

  private boolean isPlural(Mention head) {
    String words = Folding.fold(head.span().in(document.text()));
    return PLURALS.get(document.language()).matcher(words).find();
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
        .map(speaker -> Speakers.mentioned(speaker, Optional.of(source)));
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
    return cast.longer(head)
        .or(() -> cast.entity(head))
        .or(() -> cast.bodyOf(head))
        .map(entity -> Speakers.body(entity, source))
        .orElseGet(
            () -> Speakers.unknownBody(head.span().in(document.text()), source, cast.code(head)));
  }

  private Speaker state(Mention head, Span source) {
    Optional<Entity> entity = cast.entity(head);
    if (entity.isEmpty() || head.is(Type.NATIONALITY, Type.PLACE, Type.CONFLICT)) {
      return Speakers.unnamed(Optional.of(source), cast.code(head));
    }
    return Speakers.state(entity.get(), source);
  }
}
