package org.beyan.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.beyan.article.Folding;

/**
 * Finds the entities that a user names: by folded search key, so that ERDOGAN, Erdoğan and Эрдоган
 * are one; by code, QID or IRI. Where several bear the name, all of them are meant.
 */
public final class EntitySearch {
  /** Among what is searched. */
  public enum Scope {
    AGENT("person, state or body", "Person", "Body", "Country", "Medium"),
    ISSUE("conflict or issue", "Conflict", "Issue"),
    MEDIUM("newspaper, agency or channel", "Medium"),
    ANY(
        "person, state, body or conflict",
        "Person",
        "Body",
        "Country",
        "Medium",
        "Conflict",
        "Issue");

    private final String described;
    private final List<Node> classes;

    Scope(String described, String... classes) {
      this.described = described;
      this.classes =
          Stream.of(classes).map(name -> NodeFactory.createURI(Prefixes.BEYAN + name)).toList();
    }
  }

  private static final Pattern QID = Pattern.compile("[Qq][1-9][0-9]*");
  private static final int SUGGESTIONS = 3;

  private static final QueryTemplate EXACT =
      new QueryTemplate(
          """
          SELECT DISTINCT ?entity WHERE {
            { VALUES ?key { UNDEF } ?entity beyan:searchKey ?key }
            UNION
            { VALUES ?code { UNDEF } ?entity beyan:code ?code }
            VALUES ?class { UNDEF }
            ?entity a ?class .
          } ORDER BY ?entity""");

  private static final QueryTemplate SAME =
      new QueryTemplate(
          """
          SELECT DISTINCT ?entity WHERE {
            VALUES ?item { UNDEF }
            ?entity owl:sameAs ?item .
            VALUES ?class { UNDEF }
            ?entity a ?class .
          } ORDER BY ?entity""");

  /** Keys with the name's words within, between others; what is before or behind comes with it. */
  private static final QueryTemplate WORDS =
      new QueryTemplate(
          """
          SELECT DISTINCT ?key ?entity WHERE {
            VALUES ?words { UNDEF }
            VALUES ?class { UNDEF }
            ?entity a ?class ; beyan:searchKey ?key .
            FILTER(CONTAINS(CONCAT(" ", ?key, " "), CONCAT(" ", ?words, " ")))
          } ORDER BY ?key ?entity""");

  private static final QueryTemplate KEYS =
      new QueryTemplate(
          """
          SELECT DISTINCT ?key ?entity WHERE {
            VALUES ?class { UNDEF }
            ?entity a ?class ; beyan:searchKey ?key .
          } ORDER BY ?key ?entity""");

  private static final QueryTemplate NAMES =
      new QueryTemplate(
          """
          SELECT ?name WHERE {
            VALUES ?entity { UNDEF }
            ?entity rdfs:label ?name .
          } ORDER BY DESC(LANG(?name) = "en") ?name""");

  private final QueryRunner runner;

  public EntitySearch(QueryRunner runner) {
    this.runner = runner.forNames();
  }

  /**
   * IRIs of the entities that the name means; never none.
   *
   * @throws QuestionException if it means none; the message names the nearest that there are
   * @throws IOException if an endpoint does not answer
   */
  public List<String> find(String name, Scope scope) throws IOException, QuestionException {
    if (Iris.isAbsolute(name)) {
      return List.of(Iris.resolve(name));
    }
    String key = key(name);
    List<String> exact = QID.matcher(name).matches() ? same(name, scope) : exact(name, key, scope);
    return exact.isEmpty() ? byWords(name, key, scope) : exact;
  }

  /** As the graph writes search keys: folded, words joined by single spaces. */
  static String key(String name) {
    return Folding.fold(name).replaceAll("\\s+", " ").strip();
  }

  private List<String> same(String qid, Scope scope) throws IOException, QuestionException {
    String item = Prefixes.ALL.get("wd") + qid.toUpperCase(Locale.ROOT);
    return entities(SAME, Map.of("item", List.of(NodeFactory.createURI(item))), scope);
  }

  private List<String> exact(String name, String key, Scope scope)
      throws IOException, QuestionException {
    List<Node> codes =
        Stream.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))
            .distinct()
            .map(NodeFactory::createLiteralString)
            .toList();
    return entities(
        EXACT, Map.of("key", List.of(NodeFactory.createLiteralString(key)), "code", codes), scope);
  }

  private List<String> entities(QueryTemplate query, Map<String, List<Node>> terms, Scope scope)
      throws IOException, QuestionException {
    return column(rows(query, terms, scope), "entity").distinct().toList();
  }

  private Rows rows(QueryTemplate query, Map<String, List<Node>> terms, Scope scope)
      throws IOException, QuestionException {
    Map<String, List<Node>> all = new LinkedHashMap<>(terms);
    all.put("class", scope.classes);
    return runner.select(query.with(all, Window.WHOLE));
  }

  private static Stream<String> column(Rows rows, String name) {
    return IntStream.range(0, rows.rows().size()).mapToObj(row -> rows.cell(row, name).text());
  }

  /** A last name before a first name before words within: the first that anybody has. */
  private List<String> byWords(String name, String key, Scope scope)
      throws IOException, QuestionException {
    if (!key.isEmpty()) {
      Rows keys =
          rows(WORDS, Map.of("words", List.of(NodeFactory.createLiteralString(key))), scope);
      List<Predicate<String>> ways =
          List.of(
              other -> other.endsWith(" " + key),
              other -> other.startsWith(key + " "),
              other -> other.contains(" " + key + " "));
      for (Predicate<String> way : ways) {
        List<String> found =
            IntStream.range(0, keys.rows().size())
                .filter(row -> way.test(keys.cell(row, "key").text()))
                .mapToObj(row -> keys.cell(row, "entity").text())
                .distinct()
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    throw new QuestionException(
        "No " + scope.described + " is called " + name + nearest(key, scope));
  }

  /** Nothing where an endpoint does not give as many names as there are: it is only a help. */
  private String nearest(String key, Scope scope) throws QuestionException {
    try {
      List<String> names = new ArrayList<>();
      for (String entity : closest(distances(key, rows(KEYS, Map.of(), scope)))) {
        names.add(name(entity));
      }
      return names.isEmpty() ? "" : "; nearest: " + String.join(", ", names);
    } catch (IOException tooMany) {
      return "";
    }
  }

  private static Map<String, Integer> distances(String key, Rows keys) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (int row = 0; row < keys.rows().size(); row++) {
      int distance = EditDistance.ofWords(key, keys.cell(row, "key").text());
      if (distance <= EditDistance.plausible(key)) {
        distances.merge(keys.cell(row, "entity").text(), distance, Math::min);
      }
    }
    return distances;
  }

  private static List<String> closest(Map<String, Integer> distances) {
    return distances.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The English name if there is one. */
  private String name(String entity) throws IOException, QuestionException {
    Map<String, List<Node>> terms = Map.of("entity", List.of(NodeFactory.createURI(entity)));
    Rows names = runner.select(NAMES.with(terms, Window.WHOLE));
    return column(names, "name").findFirst().orElse(entity);
  }
}
