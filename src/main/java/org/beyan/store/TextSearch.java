package org.beyan.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.beyan.text.WordQueryParser;

/**
 * A question to the full text.
 *
 * @param properties that are searched; none for the words of statements
 * @param words as {@link WordQueryParser} reads them
 * @param subject the only one wanted
 * @param graph the only one searched
 * @param language of the texts, the only one searched
 * @param limit hits at most, the best; 0 for all
 * @param highlight options of {@link Highlights}; empty for the text as it is
 */
record TextSearch(
    List<Node> properties,
    String words,
    Optional<String> subject,
    Optional<String> graph,
    Optional<String> language,
    int limit,
    Optional<String> highlight) {

  /** All of the statements, without highlights. */
  static TextSearch of(String words) {
    return new TextSearch(
        List.of(),
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  /**
   * Hits, the best first.
   *
   * @throws QueryExecException if the words are too many
   */
  List<TextHit> in(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    Query query = query(analyzer);
    Optional<Highlights> highlights = highlight.map(options -> new Highlights(options, query));
    List<TextHit> hits = new ArrayList<>();
    for (ScoreDoc found : found(query, searcher)) {
      IndexedText indexed = IndexedText.of(found.doc, searcher.getIndexReader());
      String field = indexed.key(TextFields.FIELD);
      String text = indexed.text();
      String shown = highlights.isPresent() ? highlights.get().of(field, text, analyzer) : text;
      hits.add(
          new TextHit(
              TextQueryFuncs.stringToNode(indexed.key(TextFields.SUBJECT)),
              found.score,
              NodeFactory.createLiteralLang(shown, indexed.key(TextFields.LANGUAGE)),
              TextQueryFuncs.stringToNode(indexed.key(TextFields.GRAPH)),
              TextFields.property(field)));
    }
    return hits;
  }

  /**
   * What the texts found are of.
   *
   * @throws QueryExecException if the words are too many
   */
  Set<Node> subjects(IndexSearcher searcher, Analyzer analyzer) throws IOException {
    Set<Node> subjects = new HashSet<>();
    for (ScoreDoc found : found(query(analyzer), searcher)) {
      IndexedText indexed = IndexedText.of(found.doc, searcher.getIndexReader());
      subjects.add(TextQueryFuncs.stringToNode(indexed.key(TextFields.SUBJECT)));
    }
    return subjects;
  }

  private ScoreDoc[] found(Query query, IndexSearcher searcher) throws IOException {
    try {
      int wanted = limit > 0 ? limit : Math.max(1, searcher.count(query));
      return searcher.search(query, wanted).scoreDocs;
    } catch (IndexSearcher.TooManyClauses refused) {
      throw new QueryExecException("too many words to search", refused);
    }
  }

  private Query query(Analyzer analyzer) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : TextFields.of(properties, language)) {
      any.add(within(field, analyzer), BooleanClause.Occur.SHOULD);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(any.build(), BooleanClause.Occur.MUST);
    subject.ifPresent(only -> filter(all, TextFields.SUBJECT, only));
    graph.ifPresent(only -> filter(all, TextFields.GRAPH, only));
    return all.build();
  }

  private Query within(String field, Analyzer analyzer) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try {
      query.add(new WordQueryParser(analyzer, field).parse(words), BooleanClause.Occur.MUST);
    } catch (IllegalArgumentException tooLong) {
      throw new QueryExecException(tooLong.getMessage(), tooLong);
    }
    filter(query, TextFields.FIELD, field);
    return query.build();
  }

  private static void filter(BooleanQuery.Builder query, String name, String value) {
    query.add(new TermQuery(new Term(name, value)), BooleanClause.Occur.FILTER);
  }
}
