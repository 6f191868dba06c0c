package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beyan.store.AnswerFormat;
import org.beyan.store.NamedQuery;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;

/** The named queries as JSON or CSV, each at {@code /api/NAME}, and a few answers beside them. */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** How the answer is wanted; no parameter of a query. */
  static final String FORMAT = "format";

  static final String DOWNLOAD = "download";
  static final String SPARQL = ".rq";
  static final String STOP = "/stop";

  private final transient Holdings holdings;
  private final transient Map<String, Resource> resources;
  private final transient BoundedExecution stoppable;
  private final int rowLimit;

  /**
   * @param stoppable runs the queries that clients may stop
   */
  ApiServlet(Holdings holdings, List<Resource> resources, BoundedExecution stoppable) {
    this.holdings = holdings;
    this.resources =
        resources.stream()
            .collect(Collectors.toUnmodifiableMap(Resource::name, resource -> resource));
    this.stoppable = stoppable;
    this.rowLimit = stoppable.bounds().rows();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answering.of(response, () -> answer(request, response));
  }

  /** The only thing that can be posted: the name of a query that shall stop. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (!STOP.equals(request.getPathInfo()) || id == null) {
      Problem.notFound("POST stops a query: /api/stop?id=NAME").send(response);
    } else if (stoppable.stop(id)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      Problem.notFound("No query of that name runs").send(response);
    }
  }

  /**
   * Whatever is wrong is told first: conditions are for what would be answered (RFC 9110, 13.2.1).
   */
  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, Problem, QuestionException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Map<String, String> given = parameters(request);
    if (resources.containsKey(name)) {
      resource(resources.get(name), given, request, response);
    } else if (NamedQuery.exists(name)) {
      query(NamedQuery.named(name), given, request, response);
    } else if (name.endsWith(SPARQL) && NamedQuery.exists(withoutEnding(name))) {
      sparql(NamedQuery.named(withoutEnding(name)), given, request, response);
    } else {
      throw Problem.notFound("No query is called " + name + "; /api/ lists those that there are");
    }
  }

  private void resource(
      Resource resource,
      Map<String, String> given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, QuestionException {
    Map<String, String> values = resource.values(given);
    if (resource.ofStore()) {
      if (!Freshness.isCurrent(holdings.tag(), request, response)) {
        send(Json.MEDIA_TYPE, Json.bytes(resource.content().of(values)), response);
      }
    } else {
      byte[] content = Json.bytes(resource.content().of(values));
      if (!Freshness.isCurrent(Freshness.tag(content), request, response)) {
        send(Json.MEDIA_TYPE, content, response);
      }
    }
  }

  private void sparql(
      NamedQuery query,
      Map<String, String> given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, QuestionException {
    query.check(given);
    if (!Freshness.isCurrent(holdings.tag(), request, response)) {
      send("application/sparql-query", utf8(holdings.sparql(query, given)), response);
    }
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.length() - SPARQL.length());
  }

  private static Map<String, String> parameters(HttpServletRequest request) throws Problem {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
      if (each.getValue().length > 1) {
        throw Problem.badRequest("The parameter " + each.getKey() + " stands more than once");
      }
      parameters.put(each.getKey(), each.getValue()[0]);
    }
    return parameters;
  }

  private void query(
      NamedQuery query,
      Map<String, String> given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, Problem, QuestionException {
    Map<String, String> arguments = new LinkedHashMap<>(given);
    String format = arguments.getOrDefault(FORMAT, "json");
    boolean download = arguments.remove(DOWNLOAD) != null;
    arguments.remove(FORMAT);
    if (!format.equals("json") && !format.equals("csv")) {
      throw Problem.badRequest("format is json or csv, not " + format);
    }
    query.check(arguments);
    if (Freshness.isCurrent(holdings.tag(), request, response)) {
      return;
    }
    Rows rows = holdings.ask(query, arguments);
    if (download || format.equals("csv")) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + query + "." + format + "\"");
    }
    Cut.announce(response, rowLimit, rows.cut());
    if (format.equals("csv")) {
      send("text/csv;charset=utf-8", utf8(AnswerFormat.CSV.write(rows, 0)), response);
    } else {
      send(Json.MEDIA_TYPE, Json.bytes(json(query, rows)), response);
    }
  }

  private ObjectNode json(NamedQuery query, Rows rows) {
    ObjectNode answer = Json.object();
    answer.put("query", query.toString());
    rows.columns().forEach(answer.putArray("columns")::add);
    answer.putPOJO("rows", new JsonRows(rows, query.lists()));
    answer.put("limit", rowLimit);
    answer.put("truncated", rows.cut());
    return answer;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(String mediaType, byte[] content, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType);
    response.getOutputStream().write(content);
  }
}
