package org.beyan.serve;

import java.util.function.Consumer;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows on their way between two operators, and somebody who watches them pass. */
final class WatchedRows extends QueryIter1 {
  private final Consumer<Binding> passed;
  private final Runnable ended;

  WatchedRows(
      QueryIterator rows, Consumer<Binding> passed, Runnable ended, ExecutionContext context) {
    super(rows, context);
    this.passed = passed;
    this.ended = ended;
  }

  @Override
  protected boolean hasNextBinding() {
    return getInput().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = getInput().nextBinding();
    passed.accept(row);
    return row;
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {
    ended.run();
  }
}
