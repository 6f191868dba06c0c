package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Act;
import org.beyan.article.CueProfile;
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

  private final CueLexicon lexicon;

  public EnglishExtractor() {
    this(Set.of());
  }

  /**
   * @param profiles cues beyond those of reported speech
   */
  public EnglishExtractor(Set<CueProfile> profiles) {
    this.lexicon = CueLexicon.of("en", new EnglishVerbs(), profiles);
  }

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
        List<Span> following = speech.following(sentences, i);
        quotations.addAll(
            isDirect(found)
                ? goingOn(found, following)
                : withUncued(found, within(document, sentence, following)));
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

  /** "States", "Post": a capital within the sentence; "self-proclaimed": half a word. */
  private static boolean isName(Layout layout, Cue cue, Span sentence) {
    int before = cue.first() - 1;
    boolean half = layout.word(before).equals("-") && !Dashes.isDash(layout, before);
    return half
        || cue.first() > layout.from(sentence)
            && layout.token(before).isWord()
            && layout.token(cue.first()).isCapitalised(layout.text());
  }

  private static boolean isDirect(List<Quotation> found) {
    return !found.isEmpty() && found.get(found.size() - 1).kind() == Kind.DIRECT;
  }

  /** The last words of a sentence go on in the quotations behind it. */
  private static List<Quotation> goingOn(List<Quotation> found, List<Span> following) {
    Quotation last = found.get(found.size() - 1);
    if (following.isEmpty() || last.content().contains(following.get(0))) {
      return found;
    }
    List<Quotation> all = new ArrayList<>(found.subList(0, found.size() - 1));
    all.add(longer(last, following));
    return all;
  }

  /** Behind a reported clause, its source's own words are a statement without a cue. */
  private static List<Quotation> withUncued(List<Quotation> found, List<Span> following) {
    if (found.isEmpty() || following.isEmpty()) {
      return found;
    }
    List<Quotation> all = new ArrayList<>(found);
    all.add(uncued(found.get(found.size() - 1), following));
    return all;
  }

  private static List<Span> within(Document document, Span sentence, List<Span> words) {
    Span paragraph = document.paragraphAt(sentence.start()).orElse(sentence);
    return words.stream().filter(paragraph::contains).toList();
  }

  private static Quotation longer(Quotation words, List<Span> following) {
    List<Span> content = new ArrayList<>(words.content());
    content.addAll(following);
    return new Quotation(
        content, words.cue(), words.source(), words.kind(), words.act(), words.rule());
  }

  private static Quotation uncued(Quotation clause, List<Span> following) {
    return new Quotation(
        following, List.of(), clause.source(), Kind.DIRECT, Act.STATE, "en.going-on.direct");
  }
}
