package org.beyan.text;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.beyan.article.Folding;

/**
 * Reads what a user writes: words that must all occur, {@code "a phrase"}, {@code begin*}, {@code
 * this | that} and {@code -without}. Every text means something; there is no wrong syntax.
 *
 * <p>There are no brackets, field names, wildcards at the front or regular expressions: a question
 * from a stranger costs about as much as its words are many.
 */
public final class WordQueryParser extends SimpleQueryParser {
  /** Of a question; alternatives nest, so that more would be a deep tree too. */
  public static final int MAX_CHARACTERS = 500;

  private static final int OPERATORS =
      AND_OPERATOR
          | OR_OPERATOR
          | NOT_OPERATOR
          | PHRASE_OPERATOR
          | PREFIX_OPERATOR
          | ESCAPE_OPERATOR
          | WHITESPACE_OPERATOR;

  private final String field;

  /**
   * @param field of one language: what is a common word in one is none in another
   */
  public WordQueryParser(Analyzer analyzer, String field) {
    super(analyzer, Map.of(field, 1f), OPERATORS);
    this.field = field;
    setDefaultOperator(BooleanClause.Occur.MUST);
  }

  /**
   * @throws IllegalArgumentException if the text is too long
   */
  @Override
  public Query parse(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "a text to search has at most " + MAX_CHARACTERS + " characters");
    }
    return super.parse(text);
  }

  /** The index holds stems: a beginning that is longer than its stem is found by its own stem. */
  @Override
  protected Query newPrefixQuery(String beginning) {
    Query begins = new PrefixQuery(new Term(field, Folding.fold(beginning)));
    Query whole = newDefaultQuery(beginning);
    return whole == null
        ? begins
        : new BooleanQuery.Builder()
            .add(begins, BooleanClause.Occur.SHOULD)
            .add(whole, BooleanClause.Occur.SHOULD)
            .build();
  }
}
