package org.beyan.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
  private final transient WebFiles pages;

  IdServlet(Holdings holdings, WebFiles pages) {
    this.holdings = holdings;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answering.of(response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, Problem {
    String path = request.getRequestURI().substring(PATH.length());
    Node node = NodeFactory.createURI(holdings.base() + path);
    response.addHeader("Vary", "Accept");
    Representation wanted = Representation.of(request);
    Graph graph = Txn.calculateRead(holdings.dataset(), () -> Closeup.of(node, holdings.dataset()));
    if (wanted == Representation.HTML) {
      page(path, graph, request, response);
    } else if (graph.isEmpty()) {
      throw Problem.notFound("The store knows nothing of " + node.getURI());
    } else if (!Freshness.isCurrent(
        Freshness.tag(holdings.store().version() + wanted), request, response)) {
      response.setContentType(wanted.mediaType());
      RDFWriter.source(graph).lang(wanted.lang()).build().output(response.getOutputStream());
    }
  }

  /** The page itself says that there is no such node, in the user's language. */
  private void page(
      String path, Graph graph, HttpServletRequest request, HttpServletResponse response)
      throws IOException, Problem {
    if (graph.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    if (!pages.sendPage(page(path), request, response)) {
      throw Problem.notFound("There is no page for " + path);
    }
  }

  private static String page(String path) {
    String kind =
        path.startsWith("entity/conflict/")
            ? "conflict"
            : path.substring(0, path.indexOf('/') < 0 ? 0 : path.indexOf('/'));
    return PAGES.getOrDefault(kind, "entity.html");
  }
}
