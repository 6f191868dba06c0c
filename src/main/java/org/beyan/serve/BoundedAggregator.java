package org.beyan.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An aggregate that says what its groups keep: their keys, each value of those that keep all, the
 * largest of those that keep one.
 */
final class BoundedAggregator extends AggregatorBase {
  private static final long OF_ACCUMULATOR = 128;

  private static final Set<Class<?>> OF_ONE = Set.of(AggMax.class, AggMin.class, AggSample.class);

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
  private final Optional<GroupKeys> keys;
  private final Holding holding;

  /**
   * @param keys for one of the aggregates of a group
   */
  private BoundedAggregator(Aggregator aggregator, Optional<GroupKeys> keys, Holding holding) {
    super(aggregator.getName(), false, aggregator.getExprList());
    this.aggregator = aggregator;
    this.keys = keys;
    this.holding = holding;
  }

  static List<ExprAggregator> all(
      List<ExprAggregator> aggregates, GroupKeys keys, Holding holding) {
    List<ExprAggregator> bounded = new ArrayList<>();
    for (ExprAggregator aggregate : aggregates) {
      Optional<GroupKeys> first = bounded.isEmpty() ? Optional.of(keys) : Optional.empty();
      bounded.add(
          new ExprAggregator(
              aggregate.getVar(),
              new BoundedAggregator(aggregate.getAggregator(), first, holding)));
    }
    return bounded;
  }

  @Override
  public Accumulator createAccumulator() {
    holding.add(OF_ACCUMULATOR);
    Accumulator accumulator = accumulator();
    return keys.isPresent() ? new Keyed(accumulator, keys.get()) : accumulator;
  }

  private Accumulator accumulator() {
    if (aggregator instanceof AggCountDistinct) {
      return new DistinctRows(holding);
    }
    if (OF_ONE.contains(aggregator.getClass())) {
      return keeping(new Largest());
    }
    boolean distinct = DISTINCT.contains(aggregator.getClass());
    return distinct || aggregator instanceof AggGroupConcat
        ? keeping(new All(distinct, separator()))
        : aggregator.createAccumulator();
  }

  /** Bytes that stand before each value in a text of all. */
  private long separator() {
    String between =
        aggregator instanceof AggGroupConcat all
            ? all.getSeparator()
            : aggregator instanceof AggGroupConcatDistinct distinct ? distinct.getSeparator() : "";
    return between == null ? 0 : Holding.size(NodeFactory.createLiteralString(between));
  }

  private Accumulator keeping(Consumer<NodeValue> keeper) {
    ExprList kept = new ExprList();
    for (Expr expression : aggregator.getExprList()) {
      kept.add(new Kept(expression, keeper));
    }
    return aggregator.copy(kept).createAccumulator();
  }

  @Override
  public Node getValueEmpty() {
    return aggregator.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedAggregator(aggregator.copy(expressions), keys, holding);
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
    private final Consumer<NodeValue> keeper;

    Kept(Expr expression, Consumer<NodeValue> keeper) {
      super(expression, "kept");
      this.keeper = keeper;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      keeper.accept(value);
      return value;
    }

    @Override
    public Expr copy(Expr expression) {
      return new Kept(expression, keeper);
    }
  }

  /** Holds for every value, or every other one. */
  private final class All implements Consumer<NodeValue> {
    private final boolean distinct;
    private final long separator;
    private final Set<NodeValue> seen = new HashSet<>();

    All(boolean distinct, long separator) {
      this.distinct = distinct;
      this.separator = separator;
    }

    @Override
    public void accept(NodeValue value) {
      if (!distinct || seen.add(value)) {
        holding.add(separator + Holding.size(value.asNode()));
      }
    }
  }

  /** Holds for one value: no more than the largest of them. */
  private final class Largest implements Consumer<NodeValue> {
    private long size;

    @Override
    public void accept(NodeValue value) {
      long more = Holding.size(value.asNode()) - size;
      if (more > 0) {
        holding.add(more);
        size += more;
      }
    }
  }

  /** Holds for the key of its group, too. */
  private static final class Keyed implements Accumulator {
    private final Accumulator accumulator;
    private final GroupKeys keys;
    private boolean begun;

    Keyed(Accumulator accumulator, GroupKeys keys) {
      this.accumulator = accumulator;
      this.keys = keys;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      if (!begun) {
        begun = true;
        keys.add(row);
      }
      accumulator.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      return accumulator.getValue();
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
