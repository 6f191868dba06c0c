package org.beyan.language;

/**
 * A name as a model sees it.
 *
 * @param from index of the first token in its sentence
 * @param to index behind the last one
 */
public record ProposedName(int from, int to, Kind kind) {
  /** What the name is of. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
