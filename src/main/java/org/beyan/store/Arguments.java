package org.beyan.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.beyan.text.WordQueryParser;

/** What a user gives for the parameters of a named query, as RDF terms. */
final class Arguments {
  private static final String LIMIT = "limit";
  private static final String OFFSET = "offset";

  /** Longer than any name; a stranger's text is compared with all that there are. */
  private static final int LONGEST_NAME = 200;

  private final Map<String, Argument> given;

  private Arguments(Map<String, Argument> given) {
    this.given = given;
  }

  /**
   * One of them.
   *
   * @param value of a choice in its own case
   */
  private record Argument(Parameter parameter, String value) {}

  /**
   * @throws QuestionException if one is missing, not among the parameters, or malformed
   */
  static Arguments of(String asked, List<Parameter> parameters, Map<String, String> values)
      throws QuestionException {
    for (String name : values.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw new QuestionException(
            asked + " has no parameter " + name + "; it has " + names(parameters));
      }
    }
    Map<String, Argument> given = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Optional<String> value = value(asked, parameter, values);
      if (value.isPresent()) {
        given.put(parameter.name(), new Argument(parameter, checked(parameter, value.get())));
      }
    }
    return new Arguments(given);
  }

  private static Optional<String> value(
      String asked, Parameter parameter, Map<String, String> values) throws QuestionException {
    Optional<String> value =
        Optional.ofNullable(values.get(parameter.name()))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .or(parameter::fallback);
    if (parameter.required() && value.isEmpty()) {
      throw new QuestionException(asked + " wants " + parameter.name() + ": " + parameter.what());
    }
    return value;
  }

  /** Whether a name is known, the store alone can tell. */
  private static String checked(Parameter parameter, String value) throws QuestionException {
    switch (parameter.type()) {
      case DATE, END_DATE -> Days.first(value);
      case CODE -> {
        return choice(parameter, value);
      }
      case TEXT -> {
        return parameter.choices().isEmpty()
            ? atMost(WordQueryParser.MAX_CHARACTERS, parameter, value)
            : choice(parameter, value);
      }
      case INTEGER, NATURAL -> integer(parameter, value);
      case IRI -> Iris.resolve(value);
      case AGENT, ISSUE, ENTITY, MEDIUM -> {
        return Iris.isAbsolute(value) ? value : atMost(LONGEST_NAME, parameter, value);
      }
    }
    return value;
  }

  private static String atMost(int characters, Parameter parameter, String value)
      throws QuestionException {
    if (value.length() > characters) {
      throw new QuestionException(parameter.name() + " has at most " + characters + " characters");
    }
    return value;
  }

  private static String names(List<Parameter> parameters) {
    return parameters.isEmpty()
        ? "none"
        : parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  /** The value of each parameter that is given or has a default. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    given.forEach((name, argument) -> texts.put(name, argument.value()));
    return texts;
  }

  /** The terms of each parameter that is given or has a default. */
  Map<String, List<Node>> terms(QueryRunner runner) throws IOException, QuestionException {
    Map<String, List<Node>> terms = new LinkedHashMap<>();
    for (Map.Entry<String, Argument> each : given.entrySet()) {
      terms.put(each.getKey(), terms(each.getValue(), runner));
    }
    return terms;
  }

  /**
   * As given or by default.
   *
   * @throws IllegalArgumentException if neither is there
   */
  String text(String name) {
    return Optional.ofNullable(given.get(name))
        .map(Argument::value)
        .orElseThrow(() -> new IllegalArgumentException("No argument " + name));
  }

  Window window() throws QuestionException {
    return new Window(number(LIMIT), number(OFFSET));
  }

  private OptionalLong number(String name) throws QuestionException {
    Argument argument = given.get(name);
    return argument == null
        ? OptionalLong.empty()
        : OptionalLong.of(integer(argument.parameter(), argument.value()));
  }

  private static List<Node> terms(Argument argument, QueryRunner runner)
      throws IOException, QuestionException {
    String value = argument.value();
    return switch (argument.parameter().type()) {
      case AGENT -> found(value, EntitySearch.Scope.AGENT, runner);
      case ISSUE -> found(value, EntitySearch.Scope.ISSUE, runner);
      case ENTITY -> found(value, EntitySearch.Scope.ANY, runner);
      case MEDIUM -> found(value, EntitySearch.Scope.MEDIUM, runner);
      case DATE -> List.of(date(Days.first(value)));
      case END_DATE -> List.of(date(Days.last(value)));
      case CODE -> List.of(NodeFactory.createURI(Prefixes.BEYAN + value));
      case TEXT -> List.of(NodeFactory.createLiteralString(value));
      case INTEGER, NATURAL ->
          List.of(
              NodeFactory.createLiteralDT(
                  Long.toString(integer(argument.parameter(), value)), XSDDatatype.XSDinteger));
      case IRI -> List.of(NodeFactory.createURI(Iris.resolve(value)));
    };
  }

  private static List<Node> found(String name, EntitySearch.Scope scope, QueryRunner runner)
      throws IOException, QuestionException {
    return new EntitySearch(runner).find(name, scope).stream().map(NodeFactory::createURI).toList();
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static String choice(Parameter parameter, String value) throws QuestionException {
    String choice = value.toLowerCase(Locale.ROOT);
    if (!parameter.choices().contains(choice)) {
      throw new QuestionException(
          parameter.name()
              + " is one of "
              + String.join(", ", parameter.choices())
              + ", not "
              + value);
    }
    return choice;
  }

  private static long integer(Parameter parameter, String value) throws QuestionException {
    boolean none = parameter.type() == Parameter.Type.NATURAL;
    if (!value.matches("[0-9]{1,9}") || (Long.parseLong(value) == 0 && !none)) {
      throw new QuestionException(
          parameter.name() + " is a number" + (none ? "" : " above 0") + ", not " + value);
    }
    return Long.parseLong(value);
  }
}
