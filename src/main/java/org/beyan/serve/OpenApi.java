package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beyan.store.NamedQuery;
import org.beyan.store.Parameter;

/** The JSON API described after OpenAPI 3.1, from the headers of the named queries. */
final class OpenApi {
  private static final String LANGUAGES = "tr, ru or en";

  /** What is answered without a query, with its parameters. */
  private static final List<Other> OTHERS =
      List.of(
          new Other("about", "What is served, in figures", Map.of()),
          new Other(
              "suggest",
              "Names for what somebody begins to type, in any of the three languages",
              Map.of(
                  "q", "what is typed",
                  "for", "speaker, about, conflict or outlet",
                  "lang", LANGUAGES,
                  "limit", "at most")),
          new Other(
              "facets",
              "How the statements of a question are spread: parameters of who-said-what-about-whom",
              NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.parameters().stream()
                  .collect(Collectors.toMap(Parameter::name, Parameter::what))),
          new Other(
              "events",
              "Events that are no statement",
              Map.of(
                  "a", "code of a state",
                  "b", "code of another",
                  "conflict", "code of a conflict or issue",
                  "from", "first day, month or year",
                  "to", "last day, month or year")));

  private OpenApi() {}

  /** An answer that is no named query. */
  private record Other(String name, String summary, Map<String, String> parameters) {}

  static ObjectNode document() {
    ObjectNode document = Json.object();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Beyan");
    info.put("description", "Who said what about whom, about which conflict, and when.");
    info.put("version", "1");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    ObjectNode paths = document.putObject("paths");
    for (NamedQuery query : NamedQuery.values()) {
      paths.putObject("/api/" + query).set("get", operation(query));
    }
    OTHERS.forEach(other -> paths.putObject("/api/" + other.name()).set("get", operation(other)));
    document.putObject("components").putObject("schemas").set("Problem", problem());
    return document;
  }

  private static ObjectNode operation(NamedQuery query) {
    ObjectNode get = Json.object();
    get.put("operationId", query.toString());
    get.put("summary", query.purpose());
    ArrayNode parameters = get.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    ObjectNode format = parameters.addObject();
    format.put("name", "format").put("in", "query").put("required", false);
    ObjectNode formats = format.putObject("schema").put("type", "string").put("default", "json");
    formats.putArray("enum").add("json").add("csv");
    ObjectNode responses = get.putObject("responses");
    ObjectNode content = responses.putObject("200").put("description", "rows").putObject("content");
    content.putObject(Json.MEDIA_TYPE).set("schema", answer(query));
    content.putObject("text/csv").putObject("schema").put("type", "string");
    responses.putObject("304").put("description", "what If-None-Match names is current");
    problem(responses, "400", "a parameter is missing, unknown or names nobody");
    problem(responses, "503", "stopped at the time limit, or too many queries at once");
    return get;
  }

  private static ObjectNode operation(Other other) {
    ObjectNode get = Json.object();
    get.put("operationId", other.name()).put("summary", other.summary());
    ArrayNode parameters = get.putArray("parameters");
    new TreeMap<>(other.parameters())
        .forEach(
            (name, what) ->
                parameters
                    .addObject()
                    .put("name", name)
                    .put("in", "query")
                    .put("required", false)
                    .put("description", what)
                    .putObject("schema")
                    .put("type", "string"));
    ObjectNode content =
        get.putObject("responses")
            .putObject("200")
            .put("description", "found")
            .putObject("content");
    content.putObject(Json.MEDIA_TYPE).putObject("schema").put("type", "object");
    return get;
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode object = Json.object();
    object.put("name", parameter.name()).put("in", "query");
    object.put("required", parameter.required());
    object.put("description", parameter.what());
    ObjectNode schema = object.putObject("schema");
    boolean number =
        parameter.type() == Parameter.Type.INTEGER || parameter.type() == Parameter.Type.NATURAL;
    schema.put("type", number ? "integer" : "string");
    if (!parameter.choices().isEmpty()) {
      parameter.choices().forEach(schema.putArray("enum")::add);
    }
    parameter
        .fallback()
        .ifPresent(
            value -> {
              if (number) {
                schema.put("default", Long.parseLong(value));
              } else {
                schema.put("default", value);
              }
            });
    return object;
  }

  private static ObjectNode answer(NamedQuery query) {
    ObjectNode schema = Json.object().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("query").put("const", query.toString());
    array(properties.putObject("columns")).put("type", "string");
    ObjectNode row = array(properties.putObject("rows")).put("type", "object");
    ObjectNode columns = row.putObject("properties");
    for (String column : query.columns()) {
      if (query.lists().contains(column)) {
        array(columns.putObject(column)).put("type", "string");
      } else {
        columns.putObject(column).putArray("type").add("string").add("number");
      }
    }
    properties.putObject("limit").put("type", "integer");
    properties.putObject("truncated").put("type", "boolean");
    return schema;
  }

  private static ObjectNode array(ObjectNode schema) {
    return schema.put("type", "array").putObject("items");
  }

  private static ObjectNode problem() {
    ObjectNode schema = Json.object().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    List.of("type", "title", "detail")
        .forEach(name -> properties.putObject(name).put("type", "string"));
    properties.putObject("status").put("type", "integer");
    return schema;
  }
}
