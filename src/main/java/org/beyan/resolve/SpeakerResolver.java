package org.beyan.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Set<String> AND = Set.of("ve", "ile", "и", "and", ",", "&");

  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final OfficeHolders holders;
  private final Speakers makes;
  private Optional<Speaker> current = Optional.empty();

  /** Persons who have spoken, the last first. */
  private final Deque<Speaker> spoken = new ArrayDeque<>();

  SpeakerResolver(Document document, Gazetteer gazetteer, Cast cast) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
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
            ? parts(source.get()).stream()
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
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
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
              ? Speakers.ofBody(cast.bodyOf(head).get(), source)
              : cast.of(head)
                  .map(member -> makes.of(member, Optional.of(head.span())))
                  .orElseGet(() -> Speakers.unnamed(Optional.of(source), Optional.empty()));
      case OFFICE -> officer(head, source, offset);
      case ROLE -> role(head, source, offset);
      case PRONOUN -> Speakers.mentioned(pronoun(head, offset), Optional.of(head.span()));
      case BODY, MEDIUM -> body(head, source);
      default ->
          seat(head)
              .map(body -> Speakers.ofBody(body, source))
              .orElseGet(() -> state(head, source));
    };
  }

  private static Optional<String> last(List<String> codes) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(codes.size() - 1));
  }

  private Speaker officer(Mention head, Span source, int offset) {
    List<String> countries = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    cast.in(source).forEach(mention -> cast.titles().note(mention, countries, offices));
    if (countries.isEmpty()) {
      countries.addAll(cast.titles().of(head).countries());
    }
    if (cast.titles().isPlural(head)) {
      return several(head, source, last(countries));
    }
    Optional<String> country = last(countries).or(() -> Home.of(document.language()));
    return titled(head, countries, offset)
        .map(member -> makes.of(member, Optional.of(source)))
        .or(() -> holder(head, country).map(entity -> makes.of(entity, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), country));
  }

  /** Who has the title in the article; before all, who is called by the same word. */
  private Optional<Cast.Member> titled(Mention head, List<String> countries, int offset) {
    String word = Folding.fold(head.span().in(document.text()));
    List<Cast.Member> members = cast.around(offset);
    Predicate<Cast.Member> same = member -> member.titles().contains(word);
    Predicate<Cast.Member> untitled = member -> member.titles().isEmpty();
    return Stream.of(same, untitled, same.or(untitled).negate())
        .map(called -> members.stream().filter(called).toList())
        .flatMap(called -> roles(head).map(role -> holders.first(called, countries, role)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Entity> holder(Mention head, Optional<String> country) {
    return roles(head).flatMap(role -> holders.holder(role.office(), country).stream()).findFirst();
  }

  /** What a title may mean: "глава" is the head of a body, and the leader of a state. */
  private static Stream<Role> roles(Mention head) {
    return head.entities().stream()
        .filter(id -> id.startsWith("office/") || id.startsWith("role/"))
        .map(Role::of);
  }

  /** "Rus Bakan", "sözcü", "the spokesman": who has such a title, or whoever speaks. */
  private Speaker role(Mention head, Span source, int offset) {
    Role role = Role.of(head.entities().get(0));
    List<String> countries = new ArrayList<>();
    if (!role.isPrivate()) {
      cast.in(source).forEach(mention -> cast.titles().note(mention, countries, new ArrayList<>()));
    }
    if (cast.titles().isPlural(head) || role.isMedia()) {
      return several(head, source, last(countries));
    }
    Optional<Cast.Member> owner = owner(head);
    owner.flatMap(Cast.Member::entity).flatMap(Entity::country).ifPresent(countries::add);
    if (role.isSpokesperson() && owner.filter(it -> holders.holds(it, Role.HEAD)).isPresent()) {
      role = Role.SPOKESPERSON_OF_HEAD;
    }
    return role(role, countries, source, offset);
  }

  /** "Putin's spokesman", "Putin'in sözcüsü": who is named directly before the role. */
  private Optional<Cast.Member> owner(Mention head) {
    int at = document.mentionFrom(head.span().start()) - 1;
    return at >= 0 && head.span().start() - document.mentions().get(at).end() <= 1
        ? cast.of(document.mentions().get(at))
        : Optional.empty();
  }

  private Speaker role(Role role, List<String> countries, Span source, int offset) {
    if (role.isText()) {
      return Speakers.mentioned(dropped(offset), Optional.empty());
    }
    if (role.isBody() && !(role.isGovernment() && !countries.isEmpty())) {
      return cast.bodyBefore(offset, role::names)
          .map(body -> Speakers.ofBody(body, source))
          .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
    }
    if (role.isColleague()) {
      return colleague(countries, source, offset);
    }
    if (role.isGovernment() && !countries.isEmpty()) {
      return Speakers.ofState(gazetteer.entity("country/" + countries.get(0)), source);
    }
    return currentOf(countries, role, source)
        .or(
            () ->
                holders
                    .first(cast.before(offset), countries, role)
                    .map(member -> makes.of(member, Optional.of(source))))
        .or(
            () ->
                Optional.of(role.office())
                    .filter(Role.SPOKESPERSON_OF_HEAD.office()::equals)
                    .flatMap(office -> holders.holder(office, last(countries)))
                    .map(entity -> makes.of(entity, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), last(countries)));
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
        .findFirst()
        .flatMap(mention -> cast.titles().entity(mention))
        .map(body -> Speakers.ofBody(body, source))
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
    return cast.titles()
        .entity(head)
        .or(() -> cast.bodyOf(head))
        .map(entity -> Speakers.ofBody(entity, source))
        .orElseGet(() -> Speakers.ofBody(head.span().in(document.text()), source));
  }

  /** "Beyaz Saray" is a body that speaks, not only a word for its state. */
  private Optional<Entity> seat(Mention head) {
    return head.entities().stream()
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(entity -> head.is(Type.METONYM) && entity.type() == Entity.Type.BODY)
        .findFirst();
  }

  private Speaker state(Mention head, Span source) {
    Optional<Entity> entity = cast.titles().entity(head);
    return entity.isEmpty() || head.is(Type.NATIONALITY, Type.PLACE, Type.CONFLICT)
        ? Speakers.unnamed(Optional.of(source), cast.titles().code(head))
        : Speakers.ofState(entity, source);
  }
}
