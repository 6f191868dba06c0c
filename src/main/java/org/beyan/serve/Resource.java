package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.beyan.store.Parameter;
import org.beyan.store.QuestionException;

/**
 * An answer of the API that is no named query.
 *
 * @param name last part of its path
 * @param ofStore whether another store would give another answer; otherwise the program alone says
 *     what it is
 */
record Resource(
    String name, String purpose, List<Parameter> parameters, boolean ofStore, Content content) {
  Resource {
    parameters = List.copyOf(parameters);
  }

  /** What is answered. */
  @FunctionalInterface
  interface Content {
    /**
     * @param values of the parameters, as given or by default, which have been checked
     */
    ObjectNode of(Map<String, String> values) throws IOException, QuestionException;
  }

  /**
   * @param parameters a line each, as in the header of a query
   */
  static Resource ofStore(String name, String purpose, String parameters, Content content) {
    return new Resource(name, purpose, read(parameters), true, content);
  }

  /** As {@link #ofStore}; the same for every store. */
  static Resource ofProgram(String name, String purpose, String parameters, Content content) {
    return new Resource(name, purpose, read(parameters), false, content);
  }

  private static List<Parameter> read(String lines) {
    return lines.lines().map(Parameter::parse).toList();
  }

  /**
   * @throws QuestionException if a parameter is missing, unknown or malformed
   */
  Map<String, String> values(Map<String, String> given) throws QuestionException {
    return Parameter.values("/api/" + name, parameters, given);
  }
}
