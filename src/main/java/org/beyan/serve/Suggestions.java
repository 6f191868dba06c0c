package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.beyan.store.NameIndex;
import org.beyan.store.QuestionException;

/** Names for what somebody begins to type. */
final class Suggestions {
  private static final int MOST = 50;

  private static final String PARAMETERS =
      """
      # q     text                                 optional what is typed
      # for   text(speaker|about|conflict|outlet)  =speaker the part of a question that is looked for
      # lang  text(tr|ru|en)                       =en      language of the names
      # limit integer                              =10      names at most, not above %d
      """
          .formatted(MOST);

  private final NameIndex names;

  private Suggestions(NameIndex names) {
    this.names = names;
  }

  static Resource of(NameIndex names) {
    return Resource.ofStore(
        "suggest",
        "Names for what somebody begins to type, in any of the three languages",
        PARAMETERS,
        new Suggestions(names)::found);
  }

  private ObjectNode found(Map<String, String> asked) throws QuestionException {
    ObjectNode answer = Json.object();
    ArrayNode rows = answer.putArray("rows");
    NameIndex.Part part = NameIndex.Part.named(asked.get("for"));
    String typed = asked.getOrDefault("q", "");
    names.suggest(part, typed, asked.get("lang"), limit(asked.get("limit"))).stream()
        .map(Suggestions::row)
        .forEach(rows::add);
    return answer;
  }

  private static int limit(String given) throws QuestionException {
    if (Integer.parseInt(given) > MOST) {
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
