package org.beyan.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Jena's answers as ours. */
public final class Answers {
  private Answers() {}

  /**
   * @param cut whether the answer ends at a limit of whoever gave it
   */
  public static Rows rows(RowSet answers, boolean cut) {
    List<Var> variables = answers.getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    while (answers.hasNext()) {
      Binding binding = answers.next();
      rows.add(variables.stream().map(variable -> cell(binding.get(variable))).toList());
    }
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows, cut);
  }

  private static Cell cell(Node node) {
    if (node == null) {
      return Cell.NONE;
    }
    if (node.isLiteral()) {
      return new Cell(
          Cell.Kind.LITERAL,
          node.getLiteralLexicalForm(),
          node.getLiteralDatatypeURI(),
          node.getLiteralLanguage());
    }
    return node.isURI()
        ? new Cell(Cell.Kind.IRI, node.getURI(), "", "")
        : new Cell(Cell.Kind.BLANK, node.toString(), "", "");
  }

  public static String turtle(Graph graph) {
    ContentVersion.leaveOut(graph.getPrefixMapping());
    graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
    StringWriter text = new StringWriter();
    RDFWriter.source(graph).lang(Lang.TURTLE).build().output(text);
    return text.toString();
  }
}
