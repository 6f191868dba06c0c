package org.beyan.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.beyan.article.Mention;
import org.beyan.article.Token;

/**
 * The entities of {@code data/gazetteer}, found by id, by name and in running text.
 *
 * <p>Immutable to its users and safe to share between threads. What a language needs is made when
 * its first text comes.
 */
public final class Gazetteer {
  /** The names of one language. */
  private record Names(Trie trie, GivenNames given, Set<String> ambiguous) {}

  private final Catalogue catalogue;
  private final Register register;
  private final String version;
  private final Map<String, Names> names = new ConcurrentHashMap<>();
  private final Map<String, NameIndex> index = new ConcurrentHashMap<>();

  Gazetteer(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.register = new Register(catalogue);
    this.version = catalogue.hash();
  }

  /** What ships with the program. */
  public static Gazetteer bundled() {
    return new Gazetteer(Catalogue.bundled());
  }

  /**
   * What ships, and the rows of the same files in a directory of the user's; a row with the key of
   * another replaces it.
   *
   * @throws IOException naming file, line and cause, also where a row has not the shape wanted
   */
  public static Gazetteer extendedBy(Path directory) throws IOException {
    try {
      return new Gazetteer(Catalogue.extendedBy(directory));
    } catch (IllegalArgumentException malformed) {
      throw new IOException(malformed.getMessage(), malformed);
    }
  }

  /** Hash of all rows; part of the identity of an extraction. */
  public String version() {
    return version;
  }

  public Collection<Entity> entities() {
    return register.entities();
  }

  public List<Entity> entities(Entity.Type type) {
    return register.entities(type);
  }

  public Optional<Entity> entity(String id) {
    return register.entity(id);
  }

  /** All tenures of a person, by start. */
  public List<Tenure> tenures(String person) {
    return register.tenures(person);
  }

  /** Who held the office for the state or body on that day, if exactly one is known. */
  public Optional<Entity> holder(String office, String country, LocalDate day) {
    return register.holder(office, country, day);
  }

  /** Entities with this name in any language and any case, or with this code or QID. */
  public List<Entity> named(String name) {
    return index.computeIfAbsent("", key -> new NameIndex(catalogue, register)).named(name);
  }

  /**
   * Longest matches in text order, none overlapping another, case endings included.
   *
   * <p>A bare last name has all persons called so. A name with several meanings has the mention
   * type of the first entity: "Kremlin" may be a metonym of a state and a body, "Karabağ" a
   * conflict and a territory; a conflict's name that holds a state's has the state too.
   */
  public List<Mention> mentions(String text, List<Token> tokens, String language) {
    Names here = names(language);
    return List.copyOf(new MentionPass(text, tokens, here.trie, here.given, register).run());
  }

  /** Whether a person of the gazetteer has this first name in the language's texts. */
  public boolean isGivenName(String folded, String language) {
    return names(language).given.isGiven(folded);
  }

  /** As {@link #isGivenName}, but no other case of the name. */
  public boolean isWholeGivenName(String folded, String language) {
    return names(language).given.isWhole(folded);
  }

  /** Whether a name of the gazetteer is too ambiguous to be matched wherever it stands. */
  public boolean isAmbiguous(String name, String language) {
    return names(language).ambiguous.contains(Namings.key(name));
  }

  /** Whether a capitalised word before a name is a form of address, a rank or an office. */
  public static boolean isTitle(String folded) {
    return CommonWords.isTitle(folded);
  }

  private Names names(String language) {
    return names.computeIfAbsent(language, this::read);
  }

  private Names read(String language) {
    List<Naming> namings = Namings.of(catalogue, register, language);
    Trie trie = new Trie(language, namings, register);
    Set<String> ambiguous =
        catalogue.rows(Table.AMBIGUOUS).stream()
            .filter(row -> row.text("lang").equals(language))
            .map(row -> Namings.key(row.text("name")))
            .collect(Collectors.toUnmodifiableSet());
    return new Names(trie, new GivenNames(namings, register, language), ambiguous);
  }
}
