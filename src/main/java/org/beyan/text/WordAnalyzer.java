package org.beyan.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.beyan.article.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Makes text of one language the words that are indexed and searched: without case, diacritics,
 * endings and the commonest words.
 */
public final class WordAnalyzer extends Analyzer {
  private final UnaryOperator<TokenStream> steps;

  private WordAnalyzer(UnaryOperator<TokenStream> steps) {
    this.steps = steps;
  }

  /**
   * @param language two letters; words of a language that is none of ours are folded only
   */
  public static WordAnalyzer of(String language) {
    return new WordAnalyzer(
        switch (language) {
          case "tr" -> WordAnalyzer::turkish;
          case "ru" -> WordAnalyzer::russian;
          case "en" -> WordAnalyzer::english;
          default -> FoldingFilter::new;
        });
  }

  private static final CharArraySet COMMON_TURKISH = folded(TurkishAnalyzer.getDefaultStopSet());

  /** Folded before anything is cut, so that who types without Turkish letters gets the same. */
  private static TokenStream turkish(TokenStream words) {
    TokenStream folded = new FoldingFilter(new ApostropheFilter(words));
    return new TurkishStemFilter(new StopFilter(folded, COMMON_TURKISH));
  }

  /** Folded last: folding takes the breve of й, by which endings are known. */
  private static TokenStream russian(TokenStream words) {
    TokenStream lower = new LowerCaseFilter(words);
    TokenStream rarer = new StopFilter(lower, RussianAnalyzer.getDefaultStopSet());
    return new FoldingFilter(new SnowballFilter(rarer, new RussianStemmer()));
  }

  private static TokenStream english(TokenStream words) {
    TokenStream folded = new FoldingFilter(new EnglishPossessiveFilter(words));
    TokenStream rarer = new StopFilter(folded, EnglishAnalyzer.getDefaultStopSet());
    return new SnowballFilter(rarer, new EnglishStemmer());
  }

  private static CharArraySet folded(CharArraySet words) {
    CharArraySet folded = new CharArraySet(words.size(), false);
    for (Object word : words) {
      folded.add(Folding.fold(new String((char[]) word)));
    }
    return folded;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, steps.apply(words));
  }
}
