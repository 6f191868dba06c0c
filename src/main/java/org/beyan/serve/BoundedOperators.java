package org.beyan.serve;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs the operators of a query on a leash.
 *
 * <p>Jena looks at the signal to stop between rows. What works for long or keeps much between two
 * rows is here: closures of paths look at it with every triple, sorting with every comparison, and
 * operators that keep rows (sort, group, distinct, the kept side of joins) count them.
 */
final class BoundedOperators extends OpExecutorTDB2 {
  private final Leash leash;
  private final Federation federation;

  /** Executes over any dataset: what Jena has for TDB2 does as the general one where it is none. */
  BoundedOperators(ExecutionContext context, Leash leash, Federation federation) {
    super(context);
    this.leash = leash;
    this.federation = federation;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Holding holding = new Holding(leash);
    ExecutionContext watched =
        ExecutionContext.copyChangeActiveGraph(
            execCxt, new WatchedGraph(execCxt.getActiveGraph(), holding));
    // a row comes out: what was gathered on the way to it is a list that has been counted
    return new WatchedRows(
        new QueryIterPath(path.getTriplePath(), input, watched),
        row -> holding.release(),
        holding::release,
        execCxt);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    Holding holding = new Holding(leash);
    QueryIterator rows = held(exec(order.getSubOp(), input), holding);
    Comparator<Binding> comparator = checked(new BindingComparator(order.getConditions(), execCxt));
    return releasing(new QueryIterSort(rows, comparator, execCxt), holding);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Holding holding = new Holding(leash);
    LargestRows kept = new LargestRows(top.getLimit(), holding);
    QueryIterator rows =
        new WatchedRows(
            exec(distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp(), input),
            kept::add,
            () -> {},
            execCxt);
    Comparator<Binding> comparator = checked(new BindingComparator(top.getConditions(), execCxt));
    return releasing(
        new QueryIterTopN(rows, comparator, top.getLimit(), distinct, execCxt), holding);
  }

  private Comparator<Binding> checked(Comparator<Binding> comparator) {
    return (one, other) -> {
      leash.check();
      return comparator.compare(one, other);
    };
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    Holding holding = new Holding(leash);
    return new WatchedRows(super.execute(distinct, input), holding::add, holding::release, execCxt);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    Holding holding = new Holding(leash);
    QueryIterator rows = exec(group.getSubOp(), input);
    GroupKeys keys = new GroupKeys(group.getGroupVars(), execCxt, holding);
    if (group.getAggregators().isEmpty()) {
      rows = new WatchedRows(rows, keys::addMention, () -> {}, execCxt);
    }
    return releasing(
        new QueryIterGroup(
            rows,
            group.getGroupVars(),
            BoundedAggregator.all(group.getAggregators(), keys, holding),
            execCxt),
        holding);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    Holding holding = new Holding(leash);
    QueryIterator left = held(exec(join.getLeft(), input), holding);
    QueryIterator right = exec(join.getRight(), OpExecutor.createRootQueryIterator(execCxt));
    return releasing(Join.join(left, right, execCxt), holding);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    Holding holding = new Holding(leash);
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right =
        held(exec(join.getRight(), OpExecutor.createRootQueryIterator(execCxt)), holding);
    return releasing(Join.leftJoin(left, right, join.getExprs(), execCxt), holding);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Holding holding = new Holding(leash);
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right =
        held(exec(minus.getRight(), OpExecutor.createRootQueryIterator(execCxt)), holding);
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    return releasing(QueryIterMinus.create(left, right, common, execCxt), holding);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    if (table.isJoinIdentity() || input.isJoinIdentity()) {
      return super.execute(table, input);
    }
    Holding holding = new Holding(leash);
    return releasing(super.execute(table, held(input, holding)), holding);
  }

  @Override
  protected QueryIterator execute(OpService service, QueryIterator input) {
    return federation.execute(service, input, execCxt, leash);
  }

  private QueryIterator held(QueryIterator rows, Holding holding) {
    return new WatchedRows(rows, holding::add, () -> {}, execCxt);
  }

  private QueryIterator releasing(QueryIterator rows, Holding holding) {
    return new WatchedRows(rows, row -> {}, holding::release, execCxt);
  }
}
