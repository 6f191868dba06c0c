package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.beyan.serve.QueryFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX list: <http://jena.apache.org/ARQ/list#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      PREFIX oldapf: <http://jena.hpl.hp.com/ARQ/property#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX agg: <http://jena.apache.org/ARQ/function/aggregate#>
      """;

  private final QueryGuard guard = new QueryGuard(Bounds.usual());

  private void assertRefused(String sparql, String sign) {
    assertThatThrownBy(() -> guard.read(PREFIXES + sparql))
        .isInstanceOf(QueryFailure.class)
        .hasMessageContaining(sign)
        .hasMessageNotContaining("\n")
        .extracting(failure -> ((QueryFailure) failure).reason())
        .isEqualTo(Reason.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "DROP ALL",
        "CREATE GRAPH <urn:g>",
        "LOAD <file:///etc/passwd>",
        "LOAD SILENT <http://127.0.0.1/> INTO GRAPH <urn:g>"
      })
  void updatesAreRefusedAsUpdates(String update) {
    assertRefused(update, "Updates are refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <https://query.wikidata.org/sparql> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <http://127.0.0.1/> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { { ?s ?p ?o } UNION { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE SILENT <http://h/> { ?s ?p ?o } } } }",
        "SELECT * { { { { { SERVICE <http://h/> { SERVICE <http://i/> { ?s ?p ?o } } } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://h/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER(?s = 1 || ! EXISTS { SERVICE <http://h/> { ?s ?p ?o } }) }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { SERVICE <http://h/> { ?s ?p ?o } } AS ?b) }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://h/> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://h/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://h/> { ?s ?p ?o } })",
        "SELECT (EXISTS { SERVICE <http://h/> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
        "SELECT ?e { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://h/> { ?s ?p ?o } } AS ?e)",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER EXISTS { SERVICE <http://h/> { ?s ?p ?o } } } }",
        "ASK { SERVICE <http://h/> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://h/> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://h/> { ?s ?p ?o } }"
      })
  void servicesAreRefusedWhereverTheyStand(String query) {
    assertRefused(query, "SERVICE is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM <http://127.0.0.1/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1/> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <urn:a> FROM <urn:g>"
      })
  void otherDatasetsAreRefused(String query) {
    assertRefused(query, "FROM is not supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.example.Function>() AS ?x) { }",
        "SELECT * { ?s ?p ?o FILTER <java:java.lang.System>(?s) }",
        "SELECT * { ?s ?p ?o } ORDER BY (<java:org.example.Function>(?s))",
        "SELECT (MAX(<java:org.example.Function>(?s)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER(afn:systemProperty('user.home') = ?s) } }",
        "SELECT * { BIND(afn:wait(100000) AS ?x) }",
        "SELECT (fn:matches(?o, '(a+)+$') AS ?x) { ?s ?p ?o }",
        "SELECT (fn:replace(?o, '(a+)+$', 'b') AS ?x) { ?s ?p ?o }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) { }",
        "SELECT (<js:f>(1) AS ?x) { }",
        "SELECT (<urn:unknown>(1) AS ?x) { }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (<urn:unknown>(?s) AS ?x)",
        "SELECT (agg:median(?o) AS ?m) { ?s ?p ?o }"
      })
  void functionsOfOthersAreRefused(String query) {
    assertRefused(query, "is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <java:org.example.PropertyFunction> ?o }",
        "SELECT * { ?s apf:concat (1 2) }",
        "SELECT * { ?s oldapf:splitIRI (?a ?b) }",
        "SELECT * { ?list list:member ?o }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s apf:str ?o } }",
        "SELECT * { ?s (<urn:p>|apf:str)+ ?o }",
        "SELECT * { ?s !apf:str ?o }"
      })
  void propertyFunctionsOfOthersAreRefused(String query) {
    assertRefused(query, "property function");
  }

  @Test
  void fullTextSearchStandsAlone() {
    assertRefused("SELECT * { ?s (text:query|<urn:p>) 'gas' }", "part of a path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { LET (?x := 1) }",
        "SELECT * { ?s ?p ?o LATERAL { ?s ?p ?o } }",
        "SELECT * { ?s <urn:p>{2,3} ?o }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { FILTER NOT EXISTS }",
        "",
        "hello"
      })
  void whatIsNoSparqlIsRefused(String query) {
    assertRefused(query, "Not a SPARQL query");
  }

  @Test
  void wrongRegularExpressionsAreRefusedWithTheReason() {
    assertRefused("SELECT * { FILTER REGEX('a', '(') }", "Unclosed group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!"})
  void whatIsNestedTooDeeplyIsRefused(String opening) {
    String closing = opening.equals("{") ? "}" : opening.equals("(") ? ")" : "";
    int depth = 90_000 / (opening.length() + closing.length());
    String nested =
        opening.repeat(depth) + (opening.equals("{") ? "" : "1") + closing.repeat(depth);

    assertThatThrownBy(() -> guard.read("SELECT * { ?s ?p ?o FILTER(1 = 1 && " + nested + ") }"))
        .isInstanceOf(QueryFailure.class);
  }

  @Test
  void groupsNestedTooDeeplyAreRefusedAsSuch() {
    assertRefused("SELECT * " + "{".repeat(40_000) + "}".repeat(40_000), "nested too deeply");
  }

  @Test
  void nestedExistsAreBounded() {
    String eight = "SELECT * { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(8) + "}".repeat(9);
    String nine = "SELECT * { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(9) + "}".repeat(10);

    assertThat(readable(eight)).isTrue();
    assertRefused(nine, "nested too deeply");
  }

  @Test
  void longTextsAreRefused() {
    assertRefused("#" + "a".repeat(Bounds.usual().text()), "longer than");
  }

  private boolean readable(String sparql) {
    try {
      return guard.read(PREFIXES + sparql) != null;
    } catch (QueryFailure failure) {
      throw new AssertionError(failure);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s beyan:words ?words }",
        "SELECT ?s { ?s text:query (beyan:words 'gas') }",
        "SELECT ?s { (?s ?score ?literal) text:query ('gas' 10) . ?s beyan:words ?words }",
        "SELECT (xsd:integer('1') AS ?n) (xsd:date('2020-02-02') AS ?d) (afn:localname(?s) AS ?l) { ?s ?p ?o }",
        "SELECT * { ?s (beyan:speaker|^beyan:target)+/rdfs:label ?o }",
        "SELECT * { ?s rdfs:member ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT ?o; separator = ',') AS ?all) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1)",
        "ASK { GRAPH ?g { <entity/country/RU> ?p ?o } }",
        "DESCRIBE <entity/country/RU>",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?o2 FILTER(?o2 < ?o) } }"
      })
  void ordinaryQueriesAreRead(String query) {
    assertThat(readable(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://query.example.org/sparql",
        "https://query.example.org:8443/sparql",
        "https://user@query.example.org/sparql",
        "https://query.example.org.evil.example/sparql",
        "https://evil.example/query.example.org",
        "https://evil.example#query.example.org",
        "https://127.0.0.1/sparql",
        "file:///etc/passwd",
        "ftp://query.example.org/"
      })
  void onlyAllowedHostsCanBeAsked(String endpoint) throws QueryFailure {
    QueryGuard open = new QueryGuard(Bounds.usual(), new Endpoints(Set.of("query.example.org")));
    String service = "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }";

    assertThat(open.read(service.formatted("https://Query.Example.org/sparql"))).isNotNull();
    assertThatThrownBy(() -> open.read(service.formatted(endpoint)))
        .isInstanceOf(QueryFailure.class)
        .hasMessageContaining("query.example.org");
    assertThatThrownBy(
            () ->
                open.read("SELECT * { VALUES ?e { <" + endpoint + "> } SERVICE ?e { ?s ?p ?o } }"))
        .isInstanceOf(QueryFailure.class);
  }
}
