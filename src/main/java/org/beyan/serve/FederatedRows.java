package org.beyan.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.beyan.serve.QueryFailure.Reason;

/**
 * Rows joined with what another endpoint answers to them, a portion at a time. In OPTIONAL and
 * EXISTS Jena gives a row at a time; the leash counts how often the endpoint is asked.
 */
final class FederatedRows extends QueryIter1 {
  private static final int PORTION = 100;

  private final RemotePattern pattern;
  private final RemoteEndpoint remote;
  private final Leash leash;
  private final Holding holding;
  private QueryIterator joined;

  FederatedRows(
      RemotePattern pattern,
      RemoteEndpoint remote,
      QueryIterator rows,
      ExecutionContext context,
      Leash leash) {
    super(rows, context);
    this.pattern = pattern;
    this.remote = remote;
    this.leash = leash;
    this.holding = new Holding(leash);
    this.joined = iterator(List.of());
  }

  private QueryIterator iterator(List<Binding> rows) {
    return QueryIterPlainWrapper.create(rows.iterator(), getExecContext());
  }

  @Override
  protected boolean hasNextBinding() {
    while (!joined.hasNext() && getInput().hasNext()) {
      holding.release();
      joined = join(portion());
    }
    return joined.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return joined.nextBinding();
  }

  private List<Binding> portion() {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < PORTION && getInput().hasNext()) {
      Binding row = getInput().nextBinding();
      holding.add(row);
      rows.add(row);
    }
    return rows;
  }

  private QueryIterator join(List<Binding> rows) {
    List<Binding> answers = new ArrayList<>();
    try {
      remote
          .answer(pattern.query(rows))
          .forEachRemaining(
              answer -> {
                Binding here = pattern.here(answer);
                holding.add(here);
                answers.add(here);
              });
    } catch (IOException failed) {
      if (pattern.isSilent()) {
        return iterator(rows);
      }
      throw leash.give(Reason.FAILED, "SERVICE failed: " + failed.getMessage());
    }
    return Join.join(iterator(rows), iterator(answers), getExecContext());
  }

  @Override
  protected void requestSubCancel() {
    joined.cancel();
  }

  @Override
  protected void closeSubIterator() {
    joined.close();
    holding.release();
  }
}
