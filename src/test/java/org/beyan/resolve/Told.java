package org.beyan.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Article;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Token;
import org.beyan.extract.MentionFinder;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;

/**
 * A text whose quotations are marked: contents in square brackets, cues in braces, the first
 * content with the first cue, and so on.
 */
record Told(Document document, List<Quotation> quotations) {
  static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);

  static Told of(String language, String printed, String marked) {
    List<Span> contents = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (char unit : marked.toCharArray()) {
      switch (unit) {
        case '[', '{' -> start = text.length();
        case ']' -> contents.add(new Span(start, text.length()));
        case '}' -> cues.add(new Span(start, text.length()));
        default -> text.append(unit);
      }
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      List<Span> cue = cues.subList(Math.min(i, cues.size()), Math.min(i + 1, cues.size()));
      quotations.add(quotation(contents.get(i), cue));
    }
    return new Told(document(language, printed, text.toString()), quotations);
  }

  private static Quotation quotation(Span content, List<Span> cue) {
    return new Quotation(List.of(content), cue, Optional.empty(), Kind.INDIRECT, Act.STATE, "test");
  }

  /**
   * @param printed empty for an article without day
   */
  static Document document(String language, String printed, String text) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    Optional<LocalDate> day =
        printed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(printed));
    Article article =
        new Article("a", Optional.empty(), Optional.empty(), "", text, day, Optional.of(language));
    List<Span> paragraphs = pack.paragraphs(text);
    List<Quote> quotes = pack.quotes(text, paragraphs);
    List<Span> sentences = pack.sentences(text, paragraphs, quotes);
    List<Token> tokens = pack.tokens(text);
    return new Document(
        article,
        paragraphs,
        sentences,
        tokens,
        quotes,
        FINDER.find(text, sentences, tokens, language));
  }

  /** A speaker for each name; the empty name for one without. */
  static List<List<Speaker>> speakers(String... names) {
    List<List<Speaker>> speakers = new ArrayList<>();
    for (String name : names) {
      speakers.add(List.of(speaker(name)));
    }
    return speakers;
  }

  static Speaker speaker(String name) {
    Optional<String> entity = GAZETTEER.named(name).stream().findFirst().map(Entity::id);
    Optional<String> known = name.isEmpty() ? Optional.empty() : Optional.of(name);
    return new Speaker(
        entity,
        known,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
