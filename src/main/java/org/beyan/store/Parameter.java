package org.beyan.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An input of a named query, as its header declares it.
 *
 * @param choices the only values allowed; empty where any of the type is
 * @param fallback what holds where none is given
 * @param what for the user's eyes
 */
public record Parameter(
    String name,
    Type type,
    List<String> choices,
    boolean required,
    Optional<String> fallback,
    String what) {

  /** What a value has to be. */
  public enum Type {
    /** Name, code, QID or IRI of a person, body or state. */
    AGENT,
    /** Name, code, QID or IRI of a conflict or issue. */
    ISSUE,
    /** Either of the two. */
    ENTITY,
    /** Name, QID or IRI of a newspaper, agency or channel. */
    MEDIUM,
    /** A day; of a month or year the first. */
    DATE,
    /** A day; of a month or year the last. */
    END_DATE,
    /** Name of a term of the ontology, such as an act. */
    CODE,
    TEXT,
    /** More than nothing. */
    INTEGER,
    /** Nothing or more. */
    NATURAL,
    /** Of a node of the graph, whole or without the base. */
    IRI
  }

  /** {@code name type(choice|choice) required-or-optional-or-=default what it is}. */
  private static final Pattern LINE =
      Pattern.compile(
          "#\\s+(\\w+)\\s+([a-z-]+)(?:\\(([^)]*)\\))?\\s+(required|optional|=\\S+)\\s+(\\S.*)");

  public Parameter {
    choices = List.copyOf(choices);
  }

  /**
   * Reads a line of a query's header.
   *
   * @throws IllegalArgumentException if the line has another shape
   */
  public static Parameter parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a parameter: " + line);
    }
    String presence = parts.group(4);
    return new Parameter(
        parts.group(1),
        Type.valueOf(parts.group(2).toUpperCase(Locale.ROOT).replace('-', '_')),
        parts.group(3) == null ? List.of() : List.of(parts.group(3).split("\\|")),
        presence.equals("required"),
        presence.startsWith("=") ? Optional.of(presence.substring(1)) : Optional.empty(),
        parts.group(5).strip());
  }

  /**
   * The values that hold for what a user gives: as given, or by default.
   *
   * @param asked name of what has these parameters, for the user's eyes
   * @return by name of parameter; without those that have neither
   * @throws QuestionException if one is missing, not among the parameters, or malformed
   */
  public static Map<String, String> values(
      String asked, List<Parameter> parameters, Map<String, String> given)
      throws QuestionException {
    return Arguments.of(asked, parameters, given).texts();
  }
}
