package org.beyan.store;

/**
 * Something in the graph that a shape forbids.
 *
 * @param focus IRI of the node
 * @param path property or path that is wrong; empty where the node as a whole is
 * @param value the wrong value; empty where one is missing or the count is wrong
 * @param message of the shape
 */
public record Violation(String focus, String path, String value, String message) {

  /** All of it in one line. */
  public String line() {
    return focus
        + (path.isEmpty() ? "" : " " + path)
        + ": "
        + message
        + (value.isEmpty() ? "" : " (" + value + ")");
  }
}
