package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Spelling;

/**
 * Attributed words in English: quotations with their cue, and reported clauses.
 *
 * <p>English puts the cue before its clause, behind it or amid it; see {@link EnglishSentence}.
 */
public final class EnglishExtractor implements Extractor {
  /** What a photo's caption ends with: its agency. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Getty Images|REUTERS|AFP|AP|EPA|Reuters|ZUMA|ASSOCIATED PRESS|AP Photo|"
              + "TASS|Anadolu|Shutterstock)[\\s)]*$");

  private final CueLexicon lexicon = CueLexicon.of("en", new EnglishVerbs());

  @Override
  public List<Quotation> extract(Document document) {
    Layout layout = new Layout(document);
    List<Span> sentences = EnglishSentences.of(layout, lexicon);
    FollowingQuotes announced = new FollowingQuotes(document);
    DirectSpeech speech = new DirectSpeech(document);
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (isRead(sentence, layout)) {
        List<Quotation> found =
            new EnglishSentence(layout, sentence, announced).read(cues(layout, sentence));
        quotations.addAll(withFollowing(found, speech.following(sentences, i)));
      }
    }
    return quotations;
  }

  /** Captions are not, nor are lonely signs that are neither word nor mark. */
  private static boolean isRead(Span sentence, Layout layout) {
    return layout.from(sentence) < layout.to(sentence)
        && !CREDIT.matcher(Spelling.plain(sentence.in(layout.text()))).find();
  }

  private List<Cue> cues(Layout layout, Span sentence) {
    List<Cue> all =
        lexicon.find(layout.document().tokens(), layout.from(sentence), layout.to(sentence));
    return all.stream()
        .filter(cue -> !layout.isQuoted(cue.first()) && !isName(layout, cue, sentence))
        .toList();
  }

  /** "States", "Post": a capital within the sentence. */
  private static boolean isName(Layout layout, Cue cue, Span sentence) {
    int before = cue.first() - 1;
    return cue.first() > layout.from(sentence)
        && layout.token(before).isWord()
        && layout.token(cue.first()).isCapitalised(layout.text());
  }

  /** The last words of a sentence go on in the quotations behind it. */
  private static List<Quotation> withFollowing(List<Quotation> found, List<Span> following) {
    if (found.isEmpty() || following.isEmpty()) {
      return found;
    }
    Quotation last = found.get(found.size() - 1);
    boolean announced = last.content().contains(following.get(0));
    if (last.kind() != Kind.DIRECT || announced) {
      return found;
    }
    List<Span> content = new ArrayList<>(last.content());
    content.addAll(following);
    List<Quotation> all = new ArrayList<>(found.subList(0, found.size() - 1));
    all.add(
        new Quotation(content, last.cue(), last.source(), last.kind(), last.act(), last.rule()));
    return all;
  }
}
