package org.beyan.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An aggregate that says what its groups keep: their number, and each value of those that keep all.
 */
final class BoundedAggregator extends AggregatorBase {
  private static final long OF_GROUP = 256;

  /** Aggregates keep what they are to tell apart. */
  private static final Set<Class<?>> DISTINCT =
      Set.of(
          AggAvgDistinct.class,
          AggCountVarDistinct.class,
          AggGroupConcatDistinct.class,
          AggMaxDistinct.class,
          AggMinDistinct.class,
          AggSampleDistinct.class,
          AggSumDistinct.class);

  private final Aggregator aggregator;
  private final Holding holding;

  private BoundedAggregator(Aggregator aggregator, Holding holding) {
    super(aggregator.getName(), false, aggregator.getExprList());
    this.aggregator = aggregator;
    this.holding = holding;
  }

  static List<ExprAggregator> all(List<ExprAggregator> aggregates, Holding holding) {
    return aggregates.stream()
        .map(
            aggregate ->
                new ExprAggregator(
                    aggregate.getVar(), new BoundedAggregator(aggregate.getAggregator(), holding)))
        .toList();
  }

  @Override
  public Accumulator createAccumulator() {
    holding.add(OF_GROUP);
    if (aggregator instanceof AggCountDistinct) {
      return new DistinctRows(holding);
    }
    boolean distinct = DISTINCT.contains(aggregator.getClass());
    return distinct || aggregator instanceof AggGroupConcat
        ? keeping(distinct)
        : aggregator.createAccumulator();
  }

  private Accumulator keeping(boolean distinct) {
    Set<NodeValue> seen = new HashSet<>();
    ExprList kept = new ExprList();
    for (Expr expression : aggregator.getExprList()) {
      kept.add(new Kept(expression, distinct, seen, holding));
    }
    return aggregator.copy(kept).createAccumulator();
  }

  @Override
  public Node getValueEmpty() {
    return aggregator.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedAggregator(aggregator.copy(expressions), holding);
  }

  @Override
  public int hashCode() {
    return aggregator.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedAggregator bounded
        && aggregator.equals(bounded.aggregator, bySyntax);
  }

  /** Passes on a value that its aggregate is going to keep. */
  private static final class Kept extends ExprFunction1 {
    private final boolean distinct;
    private final Set<NodeValue> seen;
    private final Holding holding;

    Kept(Expr expression, boolean distinct, Set<NodeValue> seen, Holding holding) {
      super(expression, "kept");
      this.distinct = distinct;
      this.seen = seen;
      this.holding = holding;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      if (!distinct || seen.add(value)) {
        holding.add(value.asNode());
      }
      return value;
    }

    @Override
    public Expr copy(Expr expression) {
      return new Kept(expression, distinct, seen, holding);
    }
  }

  /** COUNT(DISTINCT *). */
  private static final class DistinctRows implements Accumulator {
    private final Set<Binding> rows = new HashSet<>();
    private final Holding holding;

    DistinctRows(Holding holding) {
      this.holding = holding;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      Binding named = new BindingProjectNamed(row);
      if (rows.add(named)) {
        holding.add(named);
      }
    }

    @Override
    public NodeValue getValue() {
      return NodeValue.makeInteger(rows.size());
    }
  }
}
