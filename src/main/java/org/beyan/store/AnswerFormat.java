package org.beyan.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/** How an answer is written: for people, or in the W3C's result formats. */
public enum AnswerFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  MARKDOWN;

  static {
    // the registry of writers is empty until then
    JenaSystem.init();
  }

  /** The columns that this format has of a named query: all, or in one for people those shown. */
  public Rows columnsOf(NamedQuery query, Rows rows) {
    return this == TABLE || this == MARKDOWN ? rows.only(query.shown()) : rows;
  }

  /**
   * The whole answer as text, ending in a line end. Triples are Turtle in every format.
   *
   * @param width of the terminal, for the table; 0 where lines may be of any length
   */
  public String write(Answer answer, int width) {
    if (answer instanceof Rows rows) {
      return rows(rows, width);
    }
    if (answer instanceof Answer.Verdict verdict) {
      return verdict(verdict.yes());
    }
    return ((Answer.Triples) answer).turtle();
  }

  private String rows(Rows rows, int width) {
    return switch (this) {
      case TABLE -> TextTable.of(rows, width);
      case MARKDOWN -> MarkdownTable.of(rows);
      default -> standard(rows);
    };
  }

  private String standard(Rows rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(lang())
        .create(lang())
        .write(bytes, rowSet(rows), new Context());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String verdict(boolean yes) {
    if (this == TABLE || this == MARKDOWN) {
      return yes ? "yes\n" : "no\n";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(lang()).create(lang()).write(bytes, yes, new Context());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case XML -> ResultSetLang.RS_XML;
      default -> ResultSetLang.RS_JSON;
    };
  }

  private static RowSet rowSet(Rows rows) {
    List<Var> variables = rows.columns().stream().map(Var::alloc).toList();
    Iterator<Binding> bindings =
        rows.rows().stream().map(row -> binding(variables, row)).iterator();
    return RowSetStream.create(variables, bindings);
  }

  private static Binding binding(List<Var> variables, List<Cell> row) {
    BindingBuilder binding = BindingFactory.builder();
    IntStream.range(0, row.size())
        .filter(at -> !row.get(at).isEmpty())
        .forEach(at -> binding.add(variables.get(at), term(row.get(at))));
    return binding.build();
  }

  private static Node term(Cell cell) {
    return switch (cell.kind()) {
      case IRI -> NodeFactory.createURI(cell.text());
      case BLANK -> NodeFactory.createBlankNode(cell.text());
      default ->
          cell.language().isEmpty()
              ? NodeFactory.createLiteralDT(cell.text(), NodeFactory.getType(cell.datatype()))
              : NodeFactory.createLiteralLang(cell.text(), cell.language());
    };
  }
}
