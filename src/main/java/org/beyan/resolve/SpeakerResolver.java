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
import org.beyan.article.Spelling;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

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
  private final RoleSpeakers byRole;
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
    this.byRole = new RoleSpeakers(document, gazetteer, cast, holders, makes);
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
    current.filter(it -> it.name().isPresent() && !Speakers.isBody(it)).ifPresent(spoken::push);
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
    return !Speakers.isBody(speaker)
        && Gender.fits(gender.orElseThrow(), speaker.entity().flatMap(gazetteer::entity));
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
    Optional<String> country = OfficeHolders.last(countries(cast.in(source)));
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

  private Speaker titled(Mention head, Span source, int offset) {
    String title = head.entities().get(0);
    if (phrases.isIndefinite(head) && !Role.of(title).isBody()) {
      Optional<String> country = OfficeHolders.last(countries(cast.in(source)));
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
      return byRole.several(head, source, OfficeHolders.last(countries));
    }
    Optional<String> country = OfficeHolders.last(countries).or(() -> Home.of(document.language()));
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
      return byRole.several(head, source, OfficeHolders.last(countries));
    }
    Optional<Cast.Member> owner = owner(head);
    owner.flatMap(Cast.Member::entity).flatMap(Entity::country).ifPresent(countries::add);
    boolean ofHead = owner.filter(it -> holders.holds(it, Role.HEAD)).isPresent();
    return role.isSpokesperson() && ofHead
        ? byRole.speaker(Role.SPOKESPERSON_OF_HEAD, countries, source, offset, current)
        : byRole.speaker(role, countries, source, offset, current);
  }

  /** "Putin's spokesman", "Putin'in sözcüsü": who is named directly before the role. */
  private Optional<Cast.Member> owner(Mention head) {
    int at = document.mentionFrom(head.span().start()) - 1;
    return at >= 0 && head.span().start() - document.mentions().get(at).end() <= 1
        ? cast.of(document.mentions().get(at))
        : Optional.empty();
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
