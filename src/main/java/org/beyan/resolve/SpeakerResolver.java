package org.beyan.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beyan.article.Document;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.article.Spelling;
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
  private static final String LEADER = "role/leader";

  private static final int MINIMAL_STEM = 4;
  private static final int LONGEST_ENDING = 2;

  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final SourcePhrases phrases;
  private final Houses houses;
  private final OfficeHolders holders;
  private final Speakers makes;
  private Optional<Speaker> current = Optional.empty();

  /** Persons who have spoken, the last first. */
  private final Deque<Speaker> spoken = new ArrayDeque<>();

  SpeakerResolver(Document document, Gazetteer gazetteer, Cast cast) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.phrases = new SourcePhrases(document);
    this.houses = new Houses(gazetteer);
    this.holders = new OfficeHolders(document, gazetteer);
    this.makes = new Speakers(gazetteer, holders);
  }

  /**
   * Speakers of the next quotation in text order; the resolver remembers the last for those without
   * a source.
   */
  List<Speaker> speakers(Optional<Span> source, int offset) {
    List<Speaker> speakers =
        source.isPresent()
            ? phrases.parts(source.get()).stream()
                .map(part -> Speakers.recognised(speaker(part, offset)))
                .toList()
            : List.of(dropped(offset));
    current = Optional.of(speakers.get(0));
    current.filter(it -> it.name().isPresent() && !isBody(it)).ifPresent(spoken::push);
    return speakers;
  }

  private Speaker dropped(int offset) {
    return current
        .or(() -> known(offset).map(member -> makes.of(member, Optional.empty())))
        .map(speaker -> Speakers.mentioned(speaker, Optional.empty()))
        .orElseGet(() -> Speakers.unnamed(Optional.empty(), Optional.empty()));
  }

  /** Who speaks already, if "he" or "she" may be said of him; else whom the text named last. */
  private Speaker pronoun(Mention head, int offset) {
    String word = Folding.fold(head.span().in(document.text()));
    Optional<String> gender = Gender.of(word, document.language());
    if (gender.isEmpty() || current.filter(speaker -> fits(speaker, gender)).isPresent()) {
      return dropped(offset);
    }
    return spoken.stream()
        .filter(speaker -> fits(speaker, gender))
        .findFirst()
        .or(
            () ->
                cast.before(offset).stream()
                    .filter(member -> Gender.fits(gender.get(), member.entity()))
                    .findFirst()
                    .map(member -> makes.of(member, Optional.of(head.span()))))
        .orElseGet(() -> dropped(offset));
  }

  private boolean fits(Speaker speaker, Optional<String> gender) {
    return !isBody(speaker)
        && Gender.fits(gender.orElseThrow(), speaker.entity().flatMap(gazetteer::entity));
  }

  private static boolean isBody(Speaker speaker) {
    return speaker.type().filter(type -> type != AgentType.PERSON).isPresent();
  }

  /** Before anybody has spoken, the person named last. */
  private Optional<Cast.Member> known(int offset) {
    return cast.before(offset).stream().filter(m -> m.entity().isPresent()).findFirst();
  }

  private Speaker speaker(Span source, int offset) {
    if (phrases.isQualified(source)) {
      return stranger(source);
    }
    return phrases
        .head(source)
        .map(mention -> speaker(mention, source, offset))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
  }

  /** Somebody unnamed, or a body that the gazetteer does not know: its words have capitals. */
  private Speaker stranger(Span source) {
    Optional<String> country = last(countries(cast.in(source)));
    return phrases.isCapitalised(source)
        ? Speakers.unknownBody(written(source), source, country)
        : Speakers.unnamed(Optional.of(source), country);
  }

  private String written(Span name) {
    return Spelling.plain(name.in(document.text()));
  }

  private List<String> countries(List<Mention> mentions) {
    List<String> countries = new ArrayList<>();
    mentions.forEach(mention -> cast.titles().note(mention, countries, new ArrayList<>()));
    return countries;
  }

  private Speaker speaker(Mention head, Span source, int offset) {
    return switch (head.type()) {
      case PERSON, NAME -> person(head, source);
      case OFFICE, ROLE -> titled(head, source, offset);
      case PRONOUN -> Speakers.mentioned(pronoun(head, offset), Optional.of(head.span()));
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

  private Speaker person(Mention head, Span source) {
    if (phrases.isEndOfLonger(head, source)) {
      return stranger(source);
    }
    return Optional.of(head)
        .filter(name -> name.is(Type.NAME))
        .flatMap(cast::bodyOf)
        .map(body -> Speakers.body(body, source))
        .or(() -> cast.of(head).map(member -> makes.of(member, Optional.of(head.span()))))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
  }

  private static Optional<String> last(List<String> codes) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(codes.size() - 1));
  }

  private Speaker titled(Mention head, Span source, int offset) {
    String title = head.entities().get(0);
    if (phrases.isIndefinite(head) && !Role.of(title).isBody()) {
      Optional<String> country = last(countries(cast.in(source)));
      return Speakers.unnamed(
          Optional.of(source), country.filter(code -> !Role.of(title).isPrivate()));
    }
    Optional<Role> ofBody =
        cast.in(source).stream()
            .flatMap(mention -> houses.bodies(mention).findFirst().stream())
            .findFirst()
            .flatMap(body -> BodyOffices.of(title, body))
            .map(Role::of);
    boolean heads = document.language().equals("ru") && head.entities().contains(LEADER);
    if (heads && ofBody.isEmpty() && !cast.in(source).equals(List.of(head))) {
      // "глава украинского государства" heads no organisation
      return role(LEADER, head, source, offset);
    }
    return head.is(Type.OFFICE) || ofBody.isPresent()
        ? officer(ofBody.map(List::of).orElseGet(() -> roles(head)), head, source, offset)
        : role(title, head, source, offset);
  }

  /** What a title may mean: "глава" is the head of a body, and the leader of a state. */
  private static List<Role> roles(Mention head) {
    return head.entities().stream()
        .filter(id -> id.startsWith("office/") || id.startsWith("role/"))
        .map(Role::of)
        .toList();
  }

  private Speaker officer(List<Role> roles, Mention head, Span source, int offset) {
    List<String> countries = countries(cast.in(source));
    if (countries.isEmpty()) {
      countries.addAll(cast.titles().of(head).countries());
    }
    if (cast.titles().isPlural(head)) {
      return several(head, source, last(countries));
    }
    Optional<String> country = last(countries).or(() -> Home.of(document.language()));
    return bearer(roles, head, countries, offset)
        .map(member -> makes.of(member, Optional.of(source)))
        .or(() -> holder(roles, country).map(entity -> makes.of(entity, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
  }

  /** Who has the title in the article; before all, who is called by the same word. */
  private Optional<Cast.Member> bearer(
      List<Role> roles, Mention head, List<String> countries, int offset) {
    String word = Folding.fold(head.span().in(document.text()));
    List<Cast.Member> members = cast.around(offset);
    Predicate<Cast.Member> same =
        member -> member.titles().stream().anyMatch(title -> isFormOf(title, word));
    Predicate<Cast.Member> untitled = member -> member.titles().isEmpty();
    return Stream.of(same, untitled, same.or(untitled).negate())
        .map(called -> members.stream().filter(called).toList())
        .flatMap(called -> roles.stream().map(role -> holders.first(called, countries, role)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether two words differ in their endings alone: президент, президента. */
  private static boolean isFormOf(String title, String word) {
    int shorter = Math.min(title.length(), word.length());
    int stem = Math.max(MINIMAL_STEM, shorter - LONGEST_ENDING);
    return title.equals(word)
        || shorter >= stem
            && title.regionMatches(0, word, 0, stem)
            && Math.abs(title.length() - word.length()) <= LONGEST_ENDING;
  }

  private Optional<Entity> holder(List<Role> roles, Optional<String> country) {
    return roles.stream()
        .flatMap(role -> holders.holder(role.office(), country).stream())
        .findFirst();
  }

  /** "Rus Bakan", "sözcü", "the spokesman": who has such a title, or whoever speaks. */
  private Speaker role(String title, Mention head, Span source, int offset) {
    Role role = Role.of(title);
    List<Mention> states = cast.in(source).stream().filter(m -> !m.is(Type.PLACE)).toList();
    List<String> countries = countries(role.isPrivate() ? List.of() : states);
    if (cast.titles().isPlural(head) || role.isMedia()) {
      return several(head, source, last(countries));
    }
    Optional<Cast.Member> owner = owner(head);
    owner.flatMap(Cast.Member::entity).flatMap(Entity::country).ifPresent(countries::add);
    boolean ofHead = owner.filter(it -> holders.holds(it, Role.HEAD)).isPresent();
    return role.isSpokesperson() && ofHead
        ? role(Role.SPOKESPERSON_OF_HEAD, countries, source, offset)
        : role(role, countries, source, offset);
  }

  /** "Putin's spokesman", "Putin'in sözcüsü": who is named directly before the role. */
  private Optional<Cast.Member> owner(Mention head) {
    int at = document.mentionFrom(head.span().start()) - 1;
    return at >= 0 && head.span().start() - document.mentions().get(at).end() <= 1
        ? cast.of(document.mentions().get(at))
        : Optional.empty();
  }

  private Speaker role(Role role, List<String> countries, Span source, int offset) {
    Optional<String> country = last(countries);
    if (role.isText()) {
      return text(source, offset);
    }
    if (role.isGovernment() && country.isPresent()) {
      return government(country.get(), source);
    }
    if (role.isBody() || role.isPressService()) {
      return (role.isBody() ? body(role, countries, offset) : pressService(source, country))
          .map(body -> Speakers.body(body, source))
          .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
    }
    if (role.isColleague()) {
      return colleague(countries, source, offset);
    }
    return currentOf(countries, role, source)
        .or(
            () ->
                holders
                    .first(cast.before(offset), countries, role)
                    .or(() -> holders.first(later(countries, offset), countries, role))
                    .map(member -> makes.of(member, Optional.of(source))))
        .or(() -> holders.only(role, country).map(person -> makes.of(person, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
  }

  /** "The ministry": the one named last, or the state's only one of its kind. */
  private Optional<Entity> body(Role role, List<String> countries, int offset) {
    List<String> states =
        countries.isEmpty() ? Home.of(document.language()).stream().toList() : countries;
    return cast.bodyBefore(offset, body -> role.names(body) && Houses.isOf(body, countries))
        .or(() -> houses.ministry(role, states));
  }

  private Optional<Entity> pressService(Span source, Optional<String> country) {
    return houses.housed(cast.in(source), country.or(() -> Home.of(document.language())));
  }

  /** A title with its state may stand before the name: "украинский лидер", and then his name. */
  private List<Cast.Member> later(List<String> countries, int offset) {
    return cast.around(offset).stream()
        .filter(member -> member.entity().isPresent() && !countries.isEmpty())
        .toList();
  }

  /** "Açıklama", "the report": the body that speaks, or that was named last, published it. */
  private Speaker text(Span source, int offset) {
    return current
        .filter(SpeakerResolver::isBody)
        .map(speaker -> Speakers.mentioned(speaker, Optional.of(source)))
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
        current.flatMap(Speaker::entity).flatMap(holders::tenure).map(Tenure::office);
    Optional<Cast.Member> member =
        office
            .filter(held -> !countries.isEmpty())
            .flatMap(held -> holders.first(cast.before(offset), countries, Role.of(held)));
    return member
        .map(known -> makes.of(known, Optional.of(source)))
        .or(
            () ->
                office
                    .flatMap(held -> holders.holder(held, last(countries)))
                    .map(e -> makes.of(e, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
  }

  /** "G7 ministers" speak for their body; other plurals have no name, members no state. */
  private Speaker several(Mention head, Span source, Optional<String> country) {
    Role role = Role.of(head.entities().get(0));
    return cast.in(source).stream()
        .filter(mention -> mention.is(Type.BODY) && role.isOfState())
        .flatMap(mention -> cast.titles().entity(mention).stream())
        .findFirst()
        .map(body -> Speakers.body(body, source))
        .orElseGet(
            () -> Speakers.unnamed(Optional.of(source), country.filter(code -> !role.isMember())));
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
                holders.holds(member, role)
                    || member.offices().isEmpty() && member.entity().isEmpty());
  }

  private Speaker body(Mention head, Span source) {
    return cast.longer(head)
        .or(() -> cast.titles().entity(head))
        .or(() -> cast.bodyOf(head))
        .map(entity -> Speakers.body(entity, source))
        .orElseGet(() -> Speakers.unknownBody(written(head.span()), source, Optional.empty()));
  }

  private Speaker state(Mention head, Span source) {
    return cast.titles()
        .entity(head)
        .filter(entity -> !head.is(Type.NATIONALITY, Type.PLACE, Type.CONFLICT))
        .map(entity -> Speakers.state(entity, source))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), cast.titles().code(head)));
  }
}
