package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.beyan.serve.QueryFailure.Reason;
import org.beyan.store.Sparql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedExecutionTest {
  private static final int SUBJECTS = 3000;
  private static final int TRIPLES = 3 * SUBJECTS;

  /** As the store is: all in named graphs, whose union is the default graph. */
  private static final DatasetGraph STORE = store();

  private static final DatasetGraph MEMORY = memory();

  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  /** Of a size that no heap decides: what runs out here is the time. */
  private static final Bounds SHORT =
      Bounds.usual().timeout(Duration.ofMillis(400)).memory(256 << 20);

  private static Node iri(String local) {
    return NodeFactory.createURI("urn:x:" + local);
  }

  private static DatasetGraph store() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(dataset, () -> fill(dataset, iri("graph")));
    return dataset;
  }

  private static DatasetGraph memory() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> fill(dataset, Quad.defaultGraphIRI));
    return dataset;
  }

  private static void fill(DatasetGraph dataset, Node graph) {
    Random random = new Random(1);
    for (int i = 0; i < SUBJECTS; i++) {
      Node subject = iri("s" + i);
      dataset.add(graph, subject, iri("p"), iri("s" + random.nextInt(SUBJECTS)));
      dataset.add(graph, subject, iri("q"), iri("s" + random.nextInt(SUBJECTS)));
      dataset.add(
          graph, subject, iri("text"), NodeFactory.createLiteralString("a".repeat(60) + i + "!"));
    }
    Node blank = NodeFactory.createBlankNode();
    dataset.add(graph, iri("described"), iri("has"), blank);
    dataset.add(graph, blank, iri("has"), iri("inner"));
    dataset.add(graph, iri("inner"), iri("has"), iri("nothing"));
  }

  private static QueryResult run(DatasetGraph dataset, Bounds bounds, String query)
      throws QueryFailure {
    try (BoundedExecution execution = new BoundedExecution(dataset, bounds)) {
      return execution.run(QueryFactory.create(query.replace("<", "<urn:x:")));
    }
  }

  private static String outcome(DatasetGraph dataset, Bounds bounds, String query) {
    try {
      return run(dataset, bounds, query).cut() ? "cut" : "whole";
    } catch (QueryFailure failure) {
      return failure.reason().toString();
    }
  }

  /** Whether any query's thread has something of a query on its stack. */
  private static boolean anyRuns() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals(BoundedWork.class.getName()));
  }

  private static void assertAllEnd() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (anyRuns() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(anyRuns()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 10",
        "SELECT (SUM(STRLEN(?i)) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { { ?z ?a ?c } UNION { ?a ?b ?c } { ?g ?h ?i } UNION { ?j ?k ?l } }",
        "SELECT (COUNT(*) AS ?n) { ?a (<p>|!<p>)* ?b . ?c (<q>|!<q>)* ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a (^(<p>|<q>)+/<p>*)* ?b . ?c ^<q>+ ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a (<p>|<q>)+ ?a . ?b (<p>|<q>)+ ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?c && ?i = 3) } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(?f = ?a) } OPTIONAL { ?g ?h ?i FILTER(?h = ?i) } OPTIONAL { ?j ?k ?l FILTER(?h = ?l) } }",
        "SELECT (COUNT(*) AS ?n) { ?s <text> ?t . ?x <text> ?y FILTER REGEX(?t, '.*.*.*.*.*.*.*.*.*b') }",
        "SELECT ?t { ?s <text> ?t . ?x <text> ?y } ORDER BY REGEX(?t, '.*.*.*.*.*.*.*.*.*b') LIMIT 5",
        "SELECT (COUNT(?r) AS ?n) { ?s <text> ?t . ?x <text> ?y BIND(REPLACE(?t, '.*.*.*.*.*.*.*.*.*b', 'b') AS ?r) }",
        "CONSTRUCT { <x> <y> <z> } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "DESCRIBE <x> ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?d)) = STR(?i)) }"
      })
  void workEndsWithItsTime(String query) throws InterruptedException {
    for (DatasetGraph dataset : new DatasetGraph[] {STORE, MEMORY}) {
      assertThat(outcome(dataset, SHORT, query)).isEqualTo("timed out");
      assertAllEnd();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } }",
        "SELECT ?a ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?f ?i",
        "SELECT ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b",
        "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?all) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 9999999 } { SELECT * { ?g ?h ?i . ?j ?k ?l } LIMIT 9999999 } }",
        "SELECT (COUNT(*) AS ?n) { { ?z ?a ?c } UNION { ?a ?b ?c } { ?g ?h ?i } UNION { ?a ?b ?c } { ?j ?k ?l } UNION { ?m ?v ?o } { ?q ?r ?s } UNION { ?t ?u ?v } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { SELECT * { ?g ?h ?i . ?j ?k ?l } LIMIT 9999999 } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?x ?y . ?d ?e ?f } }",
        "SELECT ?l { ?s <text> ?t BIND(REPLACE(?t, 'a', 'bbbbbbbbbbbbbbbbbbbb') AS ?l) } ORDER BY ?l LIMIT 999",
        "SELECT (COUNT(*) AS ?n) { SELECT ?l (COUNT(*) AS ?m) { ?s <text> ?t BIND(REPLACE(?t, 'a', 'bbbbbbbbbbbbbbbbbbbb') AS ?l) } GROUP BY ?l }",
        "SELECT (COUNT(*) AS ?n) { SELECT ?l { ?s <text> ?t BIND(REPLACE(?t, 'a', 'bbbbbbbbbbbbbbbbbbbb') AS ?l) } GROUP BY ?l }",
        "SELECT (COUNT(*) AS ?n) { SELECT ?s (SAMPLE(?l) AS ?m) { ?s <text> ?t BIND(REPLACE(?t, 'a', 'bbbbbbbbbbbbbbbbbbbb') AS ?l) } GROUP BY ?s }",
        "SELECT (COUNT(*) AS ?n) { SELECT ?s (MAX(?l) AS ?m) { ?s <text> ?t BIND(REPLACE(?t, 'a', 'bbbbbbbbbbbbbbbbbbbb') AS ?l) } GROUP BY ?s }",
        "SELECT (GROUP_CONCAT(?s; separator='12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890') AS ?all) { ?s ?p ?o . ?s ?q ?r }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 9999999 } VALUES (?a ?x) { (<s1> 1) (UNDEF 2) } }",
        "SELECT * { <s1> ((<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>)/(<p>|<q>|^<p>))|<z> ?b }"
      })
  void whatIsKeptIsBounded(String query) throws InterruptedException {
    Bounds small = Bounds.usual().memory(4 << 20);
    for (DatasetGraph dataset : new DatasetGraph[] {STORE, MEMORY}) {
      assertThat(outcome(dataset, small, query)).isEqualTo("too large");
      assertAllEnd();
    }
  }

  @Test
  void whatWasHeldIsGivenBackWhateverHappens() throws QueryFailure {
    MemoryBudget budget = new MemoryBudget(3 << 20);
    Bounds bounds = SHORT.memory(2 << 20);
    try (BoundedExecution execution =
        new BoundedExecution(STORE, bounds, budget, Federation.NONE)) {
      for (String query :
          List.of(
              "SELECT * { ?s <p> ?o } ORDER BY ?o LIMIT 100",
              "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f",
              "SELECT (COUNT(*) AS ?n) " + CROSS,
              "CONSTRUCT { ?s <p> ?o } { ?s <p> ?o }")) {
        String whole = query.replace("<", "<urn:x:");
        try {
          execution.run(QueryFactory.create(whole));
          execution.runHere(QueryFactory.create(whole));
        } catch (QueryFailure refused) {
          assertThat(refused.reason()).isIn(Reason.TOO_LARGE, Reason.TIMED_OUT);
        }
      }
    }
    assertThat(budget.left()).isEqualTo(3 << 20);
  }

  @Test
  void allQueriesTogetherHoldNoMoreThanTheirBudget() {
    MemoryBudget budget = new MemoryBudget(1 << 10);
    try (BoundedExecution execution =
        new BoundedExecution(STORE, Bounds.usual(), budget, Federation.NONE)) {
      assertThatThrownBy(
              () -> execution.run(QueryFactory.create("SELECT * { ?s ?p ?o } LIMIT 1000")))
          .isInstanceOfSatisfying(
              QueryFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.BUSY));
    }
    assertThat(budget.left()).isEqualTo(1 << 10);
  }

  /** Each EXISTS keeps what its MINUS leaves out. */
  @Test
  void whatIsGivenBackCanBeUsedAgain() {
    String query =
        "SELECT (COUNT(*) AS ?n) { { SELECT ?s { ?s <p> ?o } LIMIT 20 } FILTER EXISTS { ?s ?y ?x MINUS { ?s <q> ?x } } }";

    assertThat(outcome(STORE, Bounds.usual().memory(2 << 20), query)).isEqualTo("whole");
  }

  @Test
  void wholeTriplesOfAllCanBeCountedInLittleMemory() {
    Bounds small = Bounds.usual().memory(64 << 10);

    assertThat(outcome(STORE, small, "SELECT (COUNT(*) AS ?n) (MAX(?o) AS ?m) { ?s ?p ?o }"))
        .isEqualTo("whole");
  }

  @ParameterizedTest
  @CsvSource({"9, cut", "10, whole", "11, whole"})
  void rowsBeyondTheLimitAreCutAndSaidToBe(int limit, String outcome) throws QueryFailure {
    Bounds bounds = Bounds.usual().rows(limit);
    QueryResult.Rows rows =
        (QueryResult.Rows) run(STORE, bounds, "SELECT * { ?s <p> ?o } LIMIT 10");
    QueryResult.Triples triples =
        (QueryResult.Triples)
            run(STORE, bounds, "CONSTRUCT { ?s <p> ?o } { ?s <p> ?o . ?s ?any ?thing } LIMIT 30");

    assertThat(rows.rows()).hasSize(Math.min(limit, 10));
    assertThat(triples.graph().size()).isEqualTo(Math.min(limit, 10));
    assertThat(outcome(STORE, bounds, "SELECT * { ?s <p> ?o } LIMIT 10")).isEqualTo(outcome);
    assertThat(triples.cut()).isEqualTo(outcome.equals("cut"));
  }

  @Test
  void answersNeedNoTransactionAnyMore() throws QueryFailure {
    QueryResult.Rows rows =
        (QueryResult.Rows) run(STORE, Bounds.usual(), "SELECT * { ?s <text> ?t }");

    assertThat(STORE.isInTransaction()).isFalse();
    assertThat(rows.rowSet().stream().map(row -> row.get("t").getLiteralLexicalForm().length()))
        .hasSize(SUBJECTS)
        .allMatch(length -> length > 60);
  }

  @Test
  void questionsAreAnswered() throws QueryFailure {
    assertThat(run(STORE, Bounds.usual(), "ASK { <s1> <p> ?o }"))
        .isEqualTo(new QueryResult.Verdict(true));
    assertThat(run(MEMORY, Bounds.usual(), "ASK { <nobody> <p> ?o }"))
        .isEqualTo(new QueryResult.Verdict(false));
  }

  @ParameterizedTest
  @CsvSource({
    "DESCRIBE <described>, 2",
    "DESCRIBE ?x { ?x <has> <inner> }, 1",
    "DESCRIBE <described> ?x { ?x <has> <nothing> }, 3",
    "DESCRIBE * { <described> <has> ?x }, 1",
    "DESCRIBE <nobody>, 0"
  })
  void describingFollowsBlankNodes(String query, int triples) throws QueryFailure {
    for (DatasetGraph dataset : new DatasetGraph[] {STORE, MEMORY}) {
      QueryResult.Triples description = (QueryResult.Triples) run(dataset, Bounds.usual(), query);
      assertThat(description.graph().size()).isEqualTo(triples);
    }
  }

  @Test
  void aggregatesGiveTheSameAsWithoutBounds() throws QueryFailure {
    String query =
        "SELECT (COUNT(*) AS ?all) (COUNT(DISTINCT *) AS ?rows) (COUNT(DISTINCT ?p) AS ?ps) (GROUP_CONCAT(DISTINCT ?p; separator=' | ') AS ?names) (MIN(?o) AS ?min) (SAMPLE(DISTINCT ?p) AS ?one) { <s1> ?p ?o }";
    QueryResult.Rows rows = (QueryResult.Rows) run(STORE, Bounds.usual(), query);
    QueryResult.Rows none =
        (QueryResult.Rows) run(STORE, Bounds.usual(), query.replace("<s1>", "<nobody>"));

    assertThat(rows.rows().get(0).get("all").getLiteralValue()).isEqualTo(3);
    assertThat(rows.rows().get(0).get("rows").getLiteralValue()).isEqualTo(3);
    assertThat(rows.rows().get(0).get("ps").getLiteralValue()).isEqualTo(3);
    assertThat(rows.rows().get(0).get("names").getLiteralLexicalForm().split(" \\| "))
        .containsExactlyInAnyOrder("urn:x:p", "urn:x:q", "urn:x:text");
    assertThat(none.rows().get(0).get("all").getLiteralValue()).isEqualTo(0);
    assertThat(none.rows().get(0).get("rows").getLiteralValue()).isEqualTo(0);
  }

  @Test
  void noMoreThanSomeRunAtATime() throws Exception {
    Bounds one =
        Bounds.usual().timeout(Duration.ofSeconds(20)).concurrent(1).waiting(Duration.ofMillis(50));
    try (BoundedExecution execution = new BoundedExecution(MEMORY, one)) {
      CompletableFuture<Reason> first = inBackground(execution, "first");
      assertThatThrownBy(() -> execution.run(QueryFactory.create("ASK {}")))
          .isInstanceOf(QueryFailure.class)
          .extracting(failure -> ((QueryFailure) failure).reason())
          .isEqualTo(Reason.BUSY);

      assertThat(execution.stop("first")).isTrue();
      assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(Reason.STOPPED);
      assertThat(execution.run(QueryFactory.create("ASK {}")))
          .isEqualTo(new QueryResult.Verdict(true));
    }
  }

  /** Comes back when the query runs. */
  private static CompletableFuture<Reason> inBackground(BoundedExecution execution, String id)
      throws InterruptedException {
    CompletableFuture<Reason> reason = new CompletableFuture<>();
    Thread client =
        new Thread(
            () -> {
              try {
                execution.run(id, QueryFactory.create("SELECT (COUNT(*) AS ?n) " + CROSS));
                reason.complete(null);
              } catch (QueryFailure failure) {
                reason.complete(failure.reason());
              }
            });
    client.start();
    while (!anyRuns()) {
      Thread.sleep(5);
    }
    return reason;
  }

  @Test
  void twoOfOneNameDoNotRun() throws Exception {
    try (BoundedExecution execution = new BoundedExecution(MEMORY, Bounds.usual())) {
      CompletableFuture<Reason> first = inBackground(execution, "name");
      assertThatThrownBy(() -> execution.run("name", QueryFactory.create("ASK {}")))
          .isInstanceOf(QueryFailure.class)
          .hasMessageContaining("same name");
      assertThat(execution.stop("name")).isTrue();
      assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(Reason.STOPPED);
      assertThat(execution.stop("name")).isFalse();
    }
  }

  @Test
  void closingLetsQueriesEndWithinTheirTimeAndTakesNoOthers() throws Exception {
    BoundedExecution execution = new BoundedExecution(MEMORY, SHORT);
    CompletableFuture<Reason> last = inBackground(execution, "last");
    execution.close();

    assertThat(last.get(10, TimeUnit.SECONDS)).isIn(Reason.TIMED_OUT, Reason.STOPPED);
    assertThatThrownBy(() -> execution.run(QueryFactory.create("ASK {}")))
        .isInstanceOf(QueryFailure.class)
        .hasMessageContaining("stopping");
    assertAllEnd();
  }

  @Test
  void servicesAreRefusedEvenWhereNobodyGuarded() {
    assertThat(
            outcome(STORE, Bounds.usual(), "SELECT * { SERVICE SILENT <http://h/> { ?s ?p ?o } }"))
        .isEqualTo("refused");
  }

  @Test
  void allTriplesAreThere() throws QueryFailure {
    QueryResult.Rows rows =
        (QueryResult.Rows)
            run(STORE, Bounds.usual(), "SELECT (COUNT(*) AS ?n) { ?s <p>|<q>|<text> ?o }");

    assertThat(rows.rows().get(0).get("n").getLiteralValue()).isEqualTo(TRIPLES);
  }

  @Test
  void aQueryInItsAskersThreadEndsWithItsTimeToo() throws Exception {
    try (BoundedExecution execution = new BoundedExecution(STORE, SHORT)) {
      assertThatThrownBy(() -> execution.runHere(Sparql.parse("SELECT (COUNT(*) AS ?n) " + CROSS)))
          .isInstanceOfSatisfying(
              QueryFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT));
      assertThat(execution.running()).isZero();
      assertThat(execution.runHere(Sparql.parse("ASK { ?s ?p ?o }")))
          .isEqualTo(new QueryResult.Verdict(true));
    }
  }
}
