package org.beyan.resolve;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;

/** Tells whom a noun means that is no name: "the ministry", "Rus mevkidaşı", "российский лидер". */
final class RoleSpeakers {
  private final Document document;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Houses houses;
  private final OfficeHolders holders;
  private final Speakers makes;

  RoleSpeakers(
      Document document, Gazetteer gazetteer, Cast cast, OfficeHolders holders, Speakers makes) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.houses = new Houses(gazetteer);
    this.holders = holders;
    this.makes = makes;
  }

  /**
   * @param countries codes of the states that the noun's phrase names
   * @param current who spoke last
   */
  Speaker speaker(
      Role role, List<String> countries, Span source, int offset, Optional<Speaker> current) {
    Optional<String> country = OfficeHolders.last(countries);
    if (role.isText()) {
      return text(source, offset, current);
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
      return colleague(countries, source, offset, current);
    }
    return currentOf(countries, role, source, current)
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
  private Speaker text(Span source, int offset, Optional<Speaker> current) {
    return current
        .filter(Speakers::isBody)
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
  private Speaker colleague(
      List<String> countries, Span source, int offset, Optional<Speaker> current) {
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
                    .flatMap(held -> holders.holder(held, OfficeHolders.last(countries)))
                    .map(e -> makes.of(e, source)))
        .orElseGet(() -> Speakers.unnamed(Optional.of(source), OfficeHolders.last(countries)));
  }

  /** "G7 ministers" speak for their body; other plurals have no name, members no state. */
  Speaker several(Mention head, Span source, Optional<String> country) {
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
  private Optional<Speaker> currentOf(
      List<String> countries, Role role, Span source, Optional<Speaker> current) {
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
}
