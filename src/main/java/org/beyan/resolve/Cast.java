package org.beyan.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beyan.article.Document;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;
import org.beyan.article.Spelling;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/**
 * Who appears in an article: persons by their fullest name, with the title that once stood before
 * it.
 */
final class Cast {
  /**
   * A person or unknown name of the article.
   *
   * @param name fullest form in the text
   * @param countries codes that stand in a title before the name
   * @param offices office and role ids that stand in a title before or behind the name
   * @param titles these offices in the words of the article, folded
   */
  record Member(
      Optional<Entity> entity,
      String name,
      List<String> countries,
      List<String> offices,
      List<String> titles) {
    /** Somebody of whom the article tells nothing. */
    static Member of(Entity person) {
      return new Member(Optional.of(person), person.name("en"), List.of(), List.of(), List.of());
    }

    Member with(Titles.Title title) {
      return new Member(
          entity,
          name,
          both(countries, title.countries()),
          both(offices, title.offices()),
          both(titles, title.words()));
    }

    private static List<String> both(List<String> one, List<String> other) {
      return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
  }

  private final Document document;
  private final Gazetteer gazetteer;
  private final Titles titles;
  private final Map<String, Member> members = new HashMap<>();
  private final Map<Mention, String> keys = new HashMap<>();

  /** Ids that a mention of the article names without doubt. */
  private final Set<String> namedInFull = new HashSet<>();

  /** Unknown names as they stand in the text, by folded name. */
  private final Map<String, String> unknown = new LinkedHashMap<>();

  private final RussianNames russianNames;

  /** Members that the title names, its subjects first. */
  private final List<Member> ofTitle;

  /** The longest unknown name that another one is a part of, by that one's folded form. */
  private final Map<String, String> fullest = new HashMap<>();

  /** Known bodies by the folded words that their names in the text begin with, in text order. */
  private final Map<String, List<Mention>> bodies = new HashMap<>();

  /** Bodies that names without state are short for, by the short name. */
  private final Map<String, Optional<Entity>> longer = new HashMap<>();

  /** Where the mentions of a member end, in text order. */
  private final Map<String, List<Integer>> ends = new LinkedHashMap<>();

  Cast(Document document, Gazetteer gazetteer) {
    this(document, List.of(), gazetteer);
  }

  /**
   * @param title the article's title as a document
   */
  Cast(Document document, Document title, Gazetteer gazetteer) {
    this(document, new Cast(title, gazetteer).bySubject(), gazetteer);
  }

  private Cast(Document document, List<Member> ofTitle, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.ofTitle = ofTitle;
    this.russianNames =
        new RussianNames(word -> gazetteer.isWholeGivenName(Folding.fold(word), "ru"));
    this.titles = new Titles(document, gazetteer);
    document.mentions().forEach(this::note);
    document.mentions().stream().filter(m -> m.is(Type.BODY)).forEach(this::noteBody);
    document.mentions().stream().filter(Cast::names).forEach(this::enter);
  }

  private void note(Mention mention) {
    boolean full = mention.span().in(document.text()).indexOf(' ') > 0;
    if (mention.is(Type.PERSON) && full && mention.entities().size() == 1) {
      namedInFull.addAll(mention.entities());
    }
    if (mention.is(Type.NAME) && mention.nominative()) {
      String name = written(mention);
      unknown.putIfAbsent(Folding.fold(name), name);
    }
  }

  private static boolean names(Mention mention) {
    return mention.is(Type.PERSON, Type.NAME);
  }

  private void enter(Mention mention) {
    String key = key(mention);
    keys.put(mention, key);
    ends.computeIfAbsent(key, k -> new ArrayList<>()).add(mention.span().end());
    Member member = members.computeIfAbsent(key, k -> member(k, mention));
    members.put(key, member.with(titles.of(mention)));
  }

  private Member member(String key, Mention mention) {
    Optional<Entity> entity = gazetteer.entity(key);
    String name = entity.map(e -> e.name("en")).orElseGet(() -> fullest(mention));
    return new Member(entity, name, List.of(), List.of(), List.of());
  }

  /** The entity's id, or the folded full name where the gazetteer does not know it. */
  private String key(Mention mention) {
    String full = Folding.fold(fullest(mention));
    return mention.is(Type.PERSON) && !isStranger(mention, full) ? person(mention) : full;
  }

  /** A last name of somebody known, where the article names another with it. */
  private boolean isStranger(Mention mention, String full) {
    return unknown.containsKey(full)
        && mention.entities().stream().noneMatch(namedInFull::contains)
        && mention.entities().stream().noneMatch(id -> isAlike(id, unknown.get(full)))
        && titles.of(mention).offices().isEmpty();
  }

  /** Another spelling of the first name: Наталья, Наталия. */
  private boolean isAlike(String id, String name) {
    String first = first(name);
    return gazetteer.entity(id).stream()
        .flatMap(entity -> entity.names().values().stream().flatMap(List::stream))
        .map(Cast::first)
        .anyMatch(other -> other.regionMatches(0, first, 0, 3) || isTailShared(other, first));
  }

  private static boolean isTailShared(String one, String other) {
    int tail = Math.min(4, other.length());
    return one.endsWith(other.substring(other.length() - tail));
  }

  private static String first(String name) {
    return Folding.fold(name).split(" ", 2)[0];
  }

  /**
   * A candidate whose full name stands in the article, else one whose state does, else the first.
   */
  private String person(Mention mention) {
    List<String> candidates = mention.entities();
    return candidates.stream()
        .filter(namedInFull::contains)
        .findFirst()
        .or(() -> candidates.stream().filter(id -> hasStateOf(id, mention)).findFirst())
        .orElse(candidates.get(0));
  }

  private boolean hasStateOf(String id, Mention mention) {
    Optional<String> country = gazetteer.entity(id).flatMap(Entity::country);
    return country.isPresent() && titles.of(mention).countries().contains(country.get());
  }

  /** The longest unknown name of the article that this one is the end or the beginning of. */
  private String fullest(Mention mention) {
    String own = written(mention);
    return fullest.computeIfAbsent(Folding.fold(own), folded -> fullest(own, folded));
  }

  private String fullest(String own, String name) {
    boolean russian = document.language().equals("ru");
    boolean single = own.indexOf(' ') < 0;
    String folded = " " + name + " ";
    String longest = own;
    for (Map.Entry<String, String> other : unknown.entrySet()) {
      boolean covers =
          (" " + other.getKey() + " ").contains(folded)
              || russian && single && RussianNames.isCaseOf(own, other.getValue());
      longest = covers && other.getValue().length() > longest.length() ? other.getValue() : longest;
    }
    return longest;
  }

  /** The name as the text writes it, a Russian one in its dictionary form. */
  private String written(Mention mention) {
    String name = Spelling.plain(mention.span().in(document.text()));
    return document.language().equals("ru") ? russianNames.nominative(name) : name;
  }

  Titles titles() {
    return titles;
  }

  Optional<Member> of(Mention mention) {
    return Optional.ofNullable(keys.get(mention)).map(members::get);
  }

  private String folded(Mention mention) {
    return Folding.fold(mention.span().in(document.text()));
  }

  /** The body of that kind named last before an offset: "the ministry". */
  Optional<Entity> bodyBefore(int offset, Predicate<Entity> wanted) {
    for (int i = document.mentionFrom(offset) - 1; i >= 0; i--) {
      Mention mention = document.mentions().get(i);
      if (mention.span().end() <= offset && mention.is(Type.BODY)) {
        Optional<Entity> body = titles.entity(mention).filter(wanted);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A body named in full elsewhere, before all the last one before the name, whose name begins with
   * this one: Минтранс, Минтранс Латвии.
   */
  Optional<Entity> bodyOf(Mention name) {
    String folded = folded(name).substring(0, capitals(name));
    List<Mention> full = bodies.getOrDefault(folded, List.of());
    return full.stream()
        .filter(other -> other.span().start() < name.span().start())
        .reduce((earlier, later) -> later)
        .or(() -> full.stream().findFirst())
        .flatMap(titles::entity);
  }

  /** Length of a name without the case ending of an abbreviation: МИДа. */
  private int capitals(Mention name) {
    String words = name.span().in(document.text());
    int small = 0;
    while (small < words.length() && !Character.isLowerCase(words.charAt(small))) {
      small++;
    }
    boolean abbreviation = small > 2 && words.length() - small <= 2;
    return abbreviation ? small : folded(name).length();
  }

  /**
   * What a body's name without state is short for: "Dışişleri Bakanlığı" behind "Rusya Dışişleri
   * Bakanlığı". Where the short name stands first, the longer ones are others.
   */
  Optional<Entity> longer(Mention name) {
    String wanted = folded(name);
    return longer.computeIfAbsent(wanted, this::longer);
  }

  private Optional<Entity> longer(String name) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : document.mentions()) {
      String other = mention.is(Type.BODY) ? folded(mention) : "";
      if (other.equals(name)) {
        break;
      }
      last = other.endsWith(" " + name) ? Optional.of(mention) : last;
    }
    return last.flatMap(titles::entity);
  }

  private void noteBody(Mention body) {
    if (titles.entity(body).isEmpty()) {
      return;
    }
    String name = folded(body);
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      bodies.computeIfAbsent(name.substring(0, space), key -> new ArrayList<>()).add(body);
    }
  }

  /** Members in text order, those named in the nominative first. */
  private List<Member> bySubject() {
    return document.mentions().stream()
        .sorted(Comparator.comparing(mention -> !mention.nominative()))
        .flatMap(mention -> of(mention).stream())
        .distinct()
        .toList();
  }

  /**
   * Members in order of their last mention before an offset, the nearest first; then those of the
   * title, which stands before all.
   */
  List<Member> before(int offset) {
    NavigableMap<Integer, Member> near = new TreeMap<>(Comparator.reverseOrder());
    ends.forEach(
        (key, places) -> {
          int behind = Collections.binarySearch(places, offset + 1);
          int last = (behind < 0 ? -behind - 1 : behind) - 1;
          if (last >= 0) {
            near.put(places.get(last), members.get(key));
          }
        });
    Set<Member> all = new LinkedHashSet<>(near.values());
    ofTitle.stream().map(this::known).forEach(all::add);
    return List.copyOf(all);
  }

  /** What the text tells of a member of the title; the member itself where it tells nothing. */
  private Member known(Member member) {
    return members.values().stream()
        .filter(other -> other.name().equals(member.name()))
        .findFirst()
        .orElse(member);
  }

  Collection<Member> members() {
    return members.values();
  }

  /** Members named before an offset, the nearest first, then those named only behind it. */
  List<Member> around(int offset) {
    Set<Member> all = new LinkedHashSet<>(before(offset));
    ends.keySet().stream().map(members::get).forEach(all::add);
    return List.copyOf(all);
  }

  /** Mentions within a span of the text. */
  List<Mention> in(Span span) {
    return document.mentionsIn(span);
  }
}
