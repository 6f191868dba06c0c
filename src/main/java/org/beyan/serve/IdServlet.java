package org.beyan.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;

/**
 * The nodes of the graph under addresses of this server: {@code /id/statement/…} for {@code
 * https://w3id.org/beyan/statement/…}. A browser gets a page, a program Turtle or JSON-LD.
 */
final class IdServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  static final String PATH = "/id/";

  /** What each kind of node is shown by. */
  private static final Map<String, String> PAGES =
      Map.of(
          "statement", "statement.html",
          "report", "statement.html",
          "article", "article.html",
          "entity", "entity.html",
          "conflict", "conflict.html");

  private final transient Holdings holdings;
  private final transient BoundedExecution execution;
  private final transient WebFiles pages;

  /**
   * @param execution that bounds what an answer may cost
   */
  IdServlet(Holdings holdings, BoundedExecution execution, WebFiles pages) {
    this.holdings = holdings;
    this.execution = execution;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answering.of(response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, Problem {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Node node = NodeFactory.createURI(holdings.base() + path);
    response.addHeader("Vary", "Accept");
    Representation wanted = Representation.of(request);
    boolean known =
        Txn.calculateRead(holdings.dataset(), () -> Closeup.isKnown(node, holdings.dataset()));
    if (wanted == Representation.HTML) {
      page(path, known, request, response);
    } else if (!known) {
      throw Problem.notFound("The store knows nothing of " + node.getURI());
    } else if (!Freshness.isCurrent(Freshness.tag(holdings.tag() + wanted), request, response)) {
      Graph graph = graph(node);
      response.setContentType(wanted.mediaType());
      RDFWriter.source(graph).lang(wanted.lang()).build().output(response.getOutputStream());
    }
  }

  /** Part of what is known would pass for all of it. */
  private Graph graph(Node node) throws IOException, Problem {
    int limit = execution.bounds().rows();
    QueryResult.Triples closeup =
        (QueryResult.Triples)
            execution.runHere(
                leash ->
                    Closeup.of(
                        node, holdings.dataset(), new GatheredTriples(limit, new Holding(leash))));
    if (closeup.cut()) {
      throw Problem.tooManyTriples(limit);
    }
    return closeup.graph();
  }

  /** The page itself says that there is no such node, in the user's language. */
  private void page(
      String path, boolean known, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!known) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    pages.sendPage(page(path), request, response);
  }

  private static String page(String path) {
    String kind =
        path.startsWith("entity/conflict/")
            ? "conflict"
            : path.substring(0, path.indexOf('/') < 0 ? 0 : path.indexOf('/'));
    return PAGES.getOrDefault(kind, "entity.html");
  }
}
