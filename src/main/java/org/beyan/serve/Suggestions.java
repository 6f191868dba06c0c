package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.beyan.store.NameIndex;
import org.beyan.store.QuestionException;

/** Names for what somebody begins to type. */
final class Suggestions implements ApiServlet.Resource {
  private static final int MOST = 50;

  private final NameIndex names;

  Suggestions(NameIndex names) {
    this.names = names;
  }

  /**
   * Parameters: q, what is typed; for, the part that is looked for (speaker, about, conflict,
   * outlet); lang, of the labels; limit, 10 unless given.
   */
  @Override
  public ObjectNode get(Map<String, String> parameters) throws QuestionException {
    ObjectNode answer = Json.object();
    ArrayNode rows = answer.putArray("rows");
    NameIndex.Part part = NameIndex.Part.named(parameters.getOrDefault("for", "speaker"));
    String typed = parameters.getOrDefault("q", "");
    String language = parameters.getOrDefault("lang", "en");
    names.suggest(part, typed, language, limit(parameters.getOrDefault("limit", "10"))).stream()
        .map(Suggestions::row)
        .forEach(rows::add);
    return answer;
  }

  private static int limit(String given) throws QuestionException {
    if (!given.matches("[1-9]\\d?") || Integer.parseInt(given) > MOST) {
      throw new QuestionException("limit is a number from 1 to " + MOST + ", not " + given);
    }
    return Integer.parseInt(given);
  }

  private static ObjectNode row(NameIndex.Suggestion suggestion) {
    ObjectNode row = Json.object();
    row.put("iri", suggestion.iri());
    suggestion.code().ifPresent(code -> row.put("code", code));
    row.put("label", suggestion.label());
    row.put("type", suggestion.type());
    suggestion.country().ifPresent(country -> row.put("country", country));
    row.put("statements", suggestion.statements());
    return row;
  }
}
