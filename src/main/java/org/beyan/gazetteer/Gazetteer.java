package org.beyan.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Mention;
import org.beyan.article.Token;

/** The entities of {@code data/gazetteer}, found by id, by name and in running text. */
public final class Gazetteer {
  private Gazetteer() {}

  /** What ships with the program. */
  public static Gazetteer bundled() {
    throw new UnsupportedOperationException();
  }

  /** What ships, and the rows of the same files in a directory of the user's. */
  public static Gazetteer extendedBy(Path directory) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Hash of all rows; part of the identity of an extraction. */
  public String version() {
    throw new UnsupportedOperationException();
  }

  public Collection<Entity> entities() {
    throw new UnsupportedOperationException();
  }

  public Optional<Entity> entity(String id) {
    throw new UnsupportedOperationException();
  }

  /** All tenures of a person, by start. */
  public List<Tenure> tenures(String person) {
    throw new UnsupportedOperationException();
  }

  /** Who held the office for the state or body on that day, if exactly one is known. */
  public Optional<Entity> holder(String office, String country, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /** Entities with this name in any language and any case, or with this code or QID. */
  public List<Entity> named(String name) {
    throw new UnsupportedOperationException();
  }

  /** Longest matches in text order, none overlapping another, case endings included. */
  public List<Mention> mentions(String text, List<Token> tokens, String language) {
    throw new UnsupportedOperationException();
  }
}
