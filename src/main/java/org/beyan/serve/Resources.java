package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.store.NameIndex;
import org.beyan.store.NamedQuery;
import org.beyan.store.Parameter;
import org.beyan.store.Rows;
import org.beyan.store.StatementIndex;
import org.beyan.timeline.Events;

/** The answers of the API that are no named queries. */
final class Resources {
  private Resources() {}

  static List<Resource> of(Holdings holdings) throws IOException {
    List<Resource> all = new ArrayList<>();
    all.add(
        Resource.ofProgram(
            "",
            "What can be asked: the queries and the other answers",
            "",
            none -> ApiIndex.of(all)));
    all.add(
        Resource.ofProgram(
            "openapi.json", "This API after OpenAPI 3.1", "", none -> OpenApi.document(all)));
    all.add(
        Resource.ofStore("about", "What is served, in figures", "", none -> About.of(holdings)));
    all.add(Suggestions.of(NameIndex.of(holdings.store())));
    all.add(
        new Resource(
            "facets",
            "How the statements of a question are spread",
            facetParameters(),
            true,
            question -> rows(holdings.facets(question))));
    all.add(EventRows.of(Events.bundled()));
    return List.copyOf(all);
  }

  /** Those of the question; the limit is that of each facet. */
  private static List<Parameter> facetParameters() {
    return NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.parameters().stream()
        .map(each -> each.name().equals("limit") ? limit(each) : each)
        .toList();
  }

  private static Parameter limit(Parameter ofQuery) {
    return new Parameter(
        ofQuery.name(),
        ofQuery.type(),
        ofQuery.choices(),
        false,
        Optional.of(StatementIndex.FACET_VALUES),
        "values of each facet at most");
  }

  private static ObjectNode rows(Rows counted) {
    ObjectNode answer = Json.object();
    counted.columns().forEach(answer.putArray("columns")::add);
    answer.putPOJO("rows", new JsonRows(counted, List.of()));
    return answer;
  }
}
