package org.beyan.serve;

import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.beyan.serve.QueryFailure.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a dataset on a leash, and tells what cut the work short. */
final class BoundedWork {
  private static final Logger LOG = LoggerFactory.getLogger(BoundedWork.class);

  private BoundedWork() {}

  /** In a read transaction that is over when this returns. */
  static QueryResult of(Supplier<QueryResult> reading, DatasetGraph dataset, Leash leash)
      throws QueryFailure {
    try {
      return inTransaction(reading, dataset, leash);
    } catch (QueryCancelledException stopped) {
      throw leash.stop(Reason.STOPPED, "The query was stopped");
    } catch (StackOverflowError tooDeep) {
      throw leash.stop(Reason.REFUSED, ForbiddenParts.TOO_DEEP);
    } catch (OutOfMemoryError tooMuch) {
      throw leash.stop(Reason.TOO_LARGE, "The query needs more memory than there is");
    } catch (QueryExecException wrong) {
      throw leash.stop(Reason.REFUSED, "The query cannot be answered: " + wrong.getMessage());
    } catch (RuntimeException failed) {
      LOG.warn("A query failed", failed);
      throw leash.stop(Reason.FAILED, "The query failed: " + failed.getMessage());
    }
  }

  private static QueryResult inTransaction(
      Supplier<QueryResult> reading, DatasetGraph dataset, Leash leash) {
    leash.check();
    dataset.begin(TxnType.READ);
    try {
      return reading.get();
    } finally {
      dataset.end();
    }
  }
}
