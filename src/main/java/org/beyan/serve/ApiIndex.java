package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.beyan.store.NamedQuery;
import org.beyan.store.Parameter;

/** Lists the named queries with their inputs and columns, and the other answers, for programs. */
final class ApiIndex {
  private ApiIndex() {}

  static ObjectNode of(List<Resource> resources) {
    ObjectNode index = Json.object();
    ArrayNode queries = index.putArray("queries");
    for (NamedQuery query : NamedQuery.values()) {
      ObjectNode entry = queries.addObject();
      entry.put("name", query.toString());
      entry.put("purpose", query.purpose());
      ArrayNode parameters = entry.putArray("parameters");
      query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
      query.columns().forEach(entry.putArray("columns")::add);
    }
    ArrayNode others = index.putArray("others");
    for (Resource resource : resources) {
      ObjectNode entry = others.addObject();
      entry.put("name", resource.name());
      entry.put("purpose", resource.purpose());
      ArrayNode parameters = entry.putArray("parameters");
      resource.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    }
    return index;
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode object = Json.object();
    object.put("name", parameter.name());
    object.put("type", parameter.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    parameter.choices().forEach(object.putArray("choices")::add);
    object.put("required", parameter.required());
    parameter.fallback().ifPresent(value -> object.put("fallback", value));
    object.put("what", parameter.what());
    return object;
  }
}
