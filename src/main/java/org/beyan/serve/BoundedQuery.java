package org.beyan.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.beyan.serve.QueryFailure.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One query on its leash. */
final class BoundedQuery {
  private static final Logger LOG = LoggerFactory.getLogger(BoundedQuery.class);

  private final Query query;
  private final DatasetGraph dataset;
  private final Bounds bounds;
  private final Federation federation;
  private final Leash leash;
  private final Holding answered;

  BoundedQuery(
      Query query, DatasetGraph dataset, Bounds bounds, Federation federation, Leash leash) {
    this.query = query;
    this.dataset = dataset;
    this.bounds = bounds;
    this.federation = federation;
    this.leash = leash;
    this.answered = new Holding(leash);
  }

  /** In a read transaction that is over when this returns. */
  QueryResult answer() throws QueryFailure {
    try {
      return inTransaction(this::result);
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

  private QueryResult inTransaction(Supplier<QueryResult> reading) {
    leash.check();
    dataset.begin(TxnType.READ);
    try {
      return reading.get();
    } finally {
      dataset.end();
    }
  }

  private QueryResult result() {
    if (query.isDescribeType()) {
      GatheredTriples triples = new GatheredTriples(bounds.rows(), answered);
      new Description(this::execution, answered).of(query, triples::add);
      return triples.result(query.getPrefixMapping());
    }
    try (QueryExec execution = execution(query)) {
      if (query.isSelectType()) {
        return rows(execution.select());
      }
      return query.isAskType()
          ? new QueryResult.Verdict(execution.ask())
          : triples(execution.constructTriples());
    }
  }

  private QueryResult triples(Iterator<Triple> answers) {
    GatheredTriples triples = new GatheredTriples(bounds.rows(), answered);
    boolean wanted = true;
    while (wanted && answers.hasNext()) {
      wanted = triples.add(answers.next());
    }
    return triples.result(query.getPrefixMapping());
  }

  private QueryExec execution(Query query) {
    OpExecutorFactory operators = context -> new BoundedOperators(context, leash, federation);
    RewriteFactory optimizer =
        context ->
            op ->
                Optimize.stdOptimizationFactory
                    .create(context)
                    .rewrite(
                        Transformer.transformSkipService(
                            new TransformCopy(), new BoundedExpressions(leash), op));
    return QueryExec.dataset(dataset)
        .query(query)
        .set(ARQConstants.symCancelQuery, leash.signal())
        .set(ARQConstants.sysOpExecutorFactory, operators)
        .set(ARQConstants.sysOptimizerFactory, optimizer)
        .set(ARQConstants.registryFunctions, AllowedFunctions.functions())
        .set(ARQConstants.registryPropertyFunctions, AllowedFunctions.propertyFunctions())
        .build();
  }

  private QueryResult rows(RowSet answers) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() <= bounds.rows() && answers.hasNext()) {
      Binding row = answers.next().detach();
      answered.add(row);
      rows.add(row);
    }
    boolean cut = rows.size() > bounds.rows();
    return new QueryResult.Rows(
        answers.getResultVars(), cut ? rows.subList(0, bounds.rows()) : rows, cut);
  }
}
