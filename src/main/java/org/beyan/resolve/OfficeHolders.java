package org.beyan.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;

/** Who holds which office on the day of an article: by its titles, else by the gazetteer. */
final class OfficeHolders {
  /** States whose leader is the head of state, not of government. */
  private static final Set<String> PRESIDENTIAL =
      Set.of("RU", "US", "UA", "FR", "BY", "AZ", "KZ", "UZ", "SY", "EG", "CN");

  private final Document document;
  private final Gazetteer gazetteer;

  OfficeHolders(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  /** The office held on the printed day; the latest begun where several are. */
  Optional<Tenure> tenure(String person) {
    Optional<LocalDate> day = document.article().published();
    return gazetteer.tenures(person).stream()
        .filter(tenure -> day.map(tenure::covers).orElse(false))
        .reduce((earlier, later) -> later);
  }

  /** Whether a person ever held an office of the state or body. */
  private boolean hasServed(Entity person, String country) {
    return gazetteer.tenures(person.id()).stream()
        .anyMatch(tenure -> tenure.country().equals(country));
  }

  /**
   * The state or body that somebody belongs to: the one in his title if no office of the day is
   * known and he ever served it, else the one that he is known for, else what his title or the home
   * of officials tell.
   *
   * @param tenure held on the day
   */
  Optional<String> country(Cast.Member member, Optional<Tenure> tenure) {
    return member
        .entity()
        .map(person -> countryOf(person, member.countries(), tenure))
        .orElseGet(() -> countryOfStranger(member));
  }

  private Optional<String> countryOf(Entity person, List<String> titled, Optional<Tenure> tenure) {
    Optional<String> served =
        tenure.isPresent()
            ? Optional.empty()
            : titled.stream().filter(code -> hasServed(person, code)).findFirst();
    return served.or(person::country).or(() -> tenure.map(Tenure::country)).or(() -> last(titled));
  }

  private Optional<String> countryOfStranger(Cast.Member member) {
    List<Role> roles = member.offices().stream().map(Role::of).toList();
    if (!roles.isEmpty() && roles.stream().allMatch(Role::isPrivate)) {
      return Optional.empty();
    }
    return last(member.countries())
        .or(
            () ->
                roles.stream().anyMatch(Role::isOfState)
                    ? Home.of(document.language())
                    : Optional.empty());
  }

  static Optional<String> last(List<String> codes) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(codes.size() - 1));
  }

  /** Nobody of an office that many hold in one state. */
  Optional<Entity> holder(String office, Optional<String> country) {
    Optional<LocalDate> day =
        document.article().published().filter(d -> !Role.of(office).isShared());
    return country.flatMap(code -> day.flatMap(d -> gazetteer.holder(office, code, d)));
  }

  /** Whom a title means that only one in a state has: its leader, and who speaks for him. */
  Optional<Entity> only(Role role, Optional<String> country) {
    boolean leads = role.isLeader() && country.filter(PRESIDENTIAL::contains).isPresent();
    return leads || role.equals(Role.SPOKESPERSON_OF_HEAD)
        ? holder(role.office(), country)
        : Optional.empty();
  }

  /** The first member who has the office or title, of one of the states if any is told. */
  Optional<Cast.Member> first(List<Cast.Member> members, Collection<String> countries, Role role) {
    return members.stream()
        .filter(member -> countries.isEmpty() || belongs(member, countries))
        .filter(member -> holds(member, role))
        .findFirst();
  }

  static boolean belongs(Cast.Member member, Collection<String> countries) {
    return member.entity().flatMap(Entity::country).map(countries::contains).orElse(false)
        || member.countries().stream().anyMatch(countries::contains);
  }

  boolean holds(Cast.Member member, Role role) {
    return member.offices().stream().anyMatch(role::covers)
        || member.entity().stream()
            .flatMap(entity -> gazetteer.tenures(entity.id()).stream())
            .filter(tenure -> document.article().published().map(tenure::covers).orElse(true))
            .anyMatch(tenure -> role.covers(tenure.office()));
  }
}
