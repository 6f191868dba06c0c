package org.beyan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.CueProfile;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Reading;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Spelling;
import org.beyan.article.Statement;
import org.beyan.article.Token;
import org.beyan.extract.EnglishExtractor;
import org.beyan.extract.Extractor;
import org.beyan.extract.MentionFinder;
import org.beyan.extract.RussianExtractor;
import org.beyan.extract.TurkishExtractor;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;
import org.beyan.resolve.StatementResolver;

/** The way of an article, a step a line. Immutable and safe to share between threads. */
public final class Pipeline {
  private final Map<String, LanguagePack> languages =
      LanguagePack.all().stream()
          .collect(Collectors.toMap(LanguagePack::code, Function.identity()));
  private final Map<String, Extractor> extractors;
  private final MentionFinder mentionFinder;
  private final StatementResolver resolver;

  public Pipeline(Gazetteer gazetteer) {
    this(gazetteer, Set.of());
  }

  /**
   * @param cues profiles of cues beyond reported speech; so far, English has some
   */
  public Pipeline(Gazetteer gazetteer, Set<CueProfile> cues) {
    this.extractors =
        Map.of(
            "tr", new TurkishExtractor(),
            "ru", new RussianExtractor(),
            "en", new EnglishExtractor(cues));
    this.mentionFinder = new MentionFinder(gazetteer);
    this.resolver = new StatementResolver(gazetteer);
  }

  /**
   * @param article its language is one of {@link #languages()}
   * @throws IllegalArgumentException for an article of another language
   */
  public Reading read(Article article) {
    Document document = document(article);
    List<Quotation> quotations = extractors.get(document.language()).extract(document);
    List<Statement> statements = resolver.resolve(inOrder(quotations), document, title(article));
    return new Reading(article, statements);
  }

  /**
   * Days, months and years on which an article may tell that words were said, in text order.
   *
   * @param article as for {@link #read}
   */
  public List<SaidOn> days(Article article) {
    return resolver.days(document(article));
  }

  private Document document(Article article) {
    LanguagePack language = language(article);
    String text = Spelling.withPlainSpaces(article.text());
    List<Span> paragraphs = language.paragraphs(text);
    List<Quote> quotes = language.quotes(text, paragraphs);
    List<Span> sentences = language.sentences(text, paragraphs, quotes);
    List<Token> tokens = language.tokens(text);
    List<Mention> mentions = mentionFinder.find(text, sentences, tokens, language.code());
    return new Document(article.withText(text), paragraphs, sentences, tokens, quotes, mentions);
  }

  /** The title as a document of its own: one sentence without quotations. */
  private Document title(Article article) {
    LanguagePack language = language(article);
    String text = Spelling.withPlainSpaces(article.title());
    List<Span> whole = List.of(new Span(0, text.length()));
    List<Token> tokens = language.tokens(text);
    List<Mention> mentions = mentionFinder.find(text, whole, tokens, language.code());
    return new Document(article.withText(text), whole, whole, tokens, List.of(), mentions);
  }

  private static List<Quotation> inOrder(List<Quotation> quotations) {
    return quotations.stream().sorted(Comparator.comparing(Quotation::extent)).toList();
  }

  private LanguagePack language(Article article) {
    String code = article.language().orElse("");
    if (!languages.containsKey(code)) {
      throw new IllegalArgumentException("Not a language that Beyan reads: '" + code + "'");
    }
    return languages.get(code);
  }
}
