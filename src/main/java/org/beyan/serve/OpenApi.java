package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.beyan.store.NamedQuery;
import org.beyan.store.Parameter;

/**
 * The API described after OpenAPI 3.1, from the headers of the named queries and the parameters of
 * the other answers.
 */
final class OpenApi {
  private OpenApi() {}

  static ObjectNode document(List<Resource> resources) {
    ObjectNode document = Json.object();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Beyan");
    info.put("description", "Who said what about whom, about which conflict, and when.");
    info.put("version", "1");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    ObjectNode paths = document.putObject("paths");
    for (NamedQuery query : NamedQuery.values()) {
      paths.putObject("/api/" + query).set("get", rows(query));
      paths.putObject("/api/" + query + ApiServlet.SPARQL).set("get", sparql(query));
    }
    resources.forEach(each -> paths.putObject("/api/" + each.name()).set("get", resource(each)));
    paths.putObject("/api" + ApiServlet.STOP).set("post", stop());
    document.putObject("components").putObject("schemas").set("Problem", problem());
    return document;
  }

  private static ObjectNode rows(NamedQuery query) {
    ObjectNode get = operation(query.toString(), query.purpose(), query.parameters());
    ArrayNode parameters = (ArrayNode) get.get("parameters");
    ObjectNode formats =
        inQuery(parameters, ApiServlet.FORMAT, "of the answer").put("default", "json");
    formats.putArray("enum").add("json").add("csv");
    inQuery(parameters, ApiServlet.DOWNLOAD, "any value: a browser saves the answer as a file");
    ObjectNode content = content(get);
    content.putObject(Json.MEDIA_TYPE).set("schema", answer(query));
    content.putObject("text/csv").putObject("schema").put("type", "string");
    problem(get, "422", "needs more memory than a query may have");
    problem(get, "503", "stopped at the time limit, or too many queries at once");
    return get;
  }

  private static ObjectNode sparql(NamedQuery query) {
    ObjectNode get =
        operation(
            query + ApiServlet.SPARQL, "SPARQL text of " + query + " as asked", query.parameters());
    content(get).putObject("application/sparql-query").putObject("schema").put("type", "string");
    return get;
  }

  private static ObjectNode resource(Resource resource) {
    String id = resource.name().isEmpty() ? "index" : resource.name();
    ObjectNode get = operation(id, resource.purpose(), resource.parameters());
    content(get).putObject(Json.MEDIA_TYPE).putObject("schema").put("type", "object");
    return get;
  }

  private static ObjectNode operation(String id, String summary, List<Parameter> parameters) {
    ObjectNode get = Json.object().put("operationId", id).put("summary", summary);
    ArrayNode list = get.putArray("parameters");
    parameters.forEach(parameter -> list.add(parameter(parameter)));
    ObjectNode responses = get.putObject("responses");
    responses.putObject("200").put("description", "found");
    responses.putObject("304").put("description", "what If-None-Match names is current");
    problem(get, "400", "a parameter is missing, unknown, not of its type or names nobody");
    return get;
  }

  private static ObjectNode stop() {
    ObjectNode post = Json.object().put("operationId", "stop");
    post.put("summary", "Stops the query that runs under the name its client gave it");
    inQuery(post.putArray("parameters"), "id", "value of its header " + SparqlService.QUERY_NAME);
    ((ObjectNode) post.at("/parameters/0")).put("required", true);
    post.putObject("responses").putObject("204").put("description", "stopped");
    problem(post, "404", "no query of that name runs");
    return post;
  }

  /** Of the answer where all went well, by media type. */
  private static ObjectNode content(ObjectNode operation) {
    return ((ObjectNode) operation.at("/responses/200")).putObject("content");
  }

  /** Adds a parameter that is text; its schema. */
  private static ObjectNode inQuery(ArrayNode parameters, String name, String what) {
    ObjectNode parameter = parameters.addObject();
    parameter.put("name", name).put("in", "query").put("required", false).put("description", what);
    return parameter.putObject("schema").put("type", "string");
  }

  private static void problem(ObjectNode operation, String status, String description) {
    ((ObjectNode) operation.get("responses"))
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
