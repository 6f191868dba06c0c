package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryPlanTest {
  /**
   * Jena goes from what it has found to what hangs on it only where it can tell that this is the
   * same; else it reads both sides whole, and at a million quads a millisecond becomes seconds.
   */
  @ParameterizedTest
  @EnumSource
  void noNamedQueryReadsTheWholeStoreForAJoin(NamedQuery query) throws QuestionException {
    Map<String, List<Node>> given =
        query.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, parameter -> List.of(any())));
    Op plan =
        Algebra.optimize(
            Algebra.compile(new QueryTemplate(query.text()).with(given, Window.WHOLE)));
    assertThat(joinsOfBothSides(plan)).isEmpty();
  }

  private static Node any() {
    return NodeFactory.createURI("https://w3id.org/beyan/any");
  }

  private static List<Op> joinsOfBothSides(Op plan) {
    List<Op> joins = new ArrayList<>();
    Function<Op2, Boolean> reads =
        join -> !(join.getLeft() instanceof OpTable) && !(join.getRight() instanceof OpTable);
    OpWalker.walk(
        plan,
        new OpVisitorBase() {
          @Override
          public void visit(OpJoin join) {
            if (reads.apply(join)) {
              joins.add(join);
            }
          }

          @Override
          public void visit(OpLeftJoin join) {
            joins.add(join);
          }
        });
    return joins;
  }
}
