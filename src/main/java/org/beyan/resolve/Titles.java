package org.beyan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/** State and office in the words that stand before a name. */
final class Titles {
  /**
   * State and office in the words next to a name.
   *
   * @param words the offices as they stand there, folded
   */
  record Title(List<String> countries, List<String> offices, List<String> words) {}

  private static final Title NO_TITLE = new Title(List.of(), List.of(), List.of());

  private static final Map<String, Pattern> PLURALS =
      Map.of(
          "tr", Pattern.compile("(?:lar|ler|lari|leri)$"),
          "ru", Pattern.compile("^(?!главы)(?:\\p{L}+[ыи]е )?\\p{L}*(?<!и)[ыи](?: |$)"),
          "en", Pattern.compile("[^s]s$|people$"));

  private static final Pattern AND = Pattern.compile(" ?(?:ve|ile|и|and|,|&) ?");

  /** Endings of Turkish names that stand in another's title: "Rusya'nın", "CHP'li". */
  private static final Pattern OF_TITLE = Pattern.compile("n?[iu]n|l[iu]");

  /** Words of a title that the gazetteer does not know. */
  private static final int UNKNOWN_WORDS = 3;

  private final Document document;
  private final Gazetteer gazetteer;

  Titles(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  /**
   * State and office in the mentions that stand directly before a name; a title in the plural is
   * that of the next name too.
   */
  Title of(Mention mention) {
    List<String> countries = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int edge = mention.span().start();
    for (int i = document.mentionFrom(edge) - 1; i >= 0; i--) {
      Mention before = document.mentions().get(i);
      if (before.is(Type.PERSON, Type.NAME) && edge == mention.span().start()) {
        return isJoined(before, edge) ? shared(of(before)) : NO_TITLE;
      }
      if (before.is(Type.PERSON, Type.NAME, Type.PRONOUN)
          || !isNear(before.end(), edge)
          || isOblique(before)) {
        break;
      }
      note(before, countries, offices);
      if (before.is(Type.OFFICE, Type.ROLE)) {
        words.add(folded(before));
      }
      edge = before.span().start();
    }
    return new Title(countries, offices, words);
  }

  private boolean isJoined(Mention before, int start) {
    return before.end() <= start
        && AND.matcher(document.text().substring(before.end(), start)).matches();
  }

  private Title shared(Title title) {
    return title.words().stream().anyMatch(this::isPlural) ? title : NO_TITLE;
  }

  /** Whether a Turkish case ending makes the name part of something else than a title. */
  private boolean isOblique(Mention mention) {
    String ending = document.tokens().get(document.tokenFrom(mention.end()) - 1).ending();
    return document.language().equals("tr")
        && !mention.is(Type.OFFICE, Type.ROLE)
        && !ending.isEmpty()
        && !OF_TITLE.matcher(ending).matches();
  }

  /** Whether a title is that of several: "sözcüler", "officials". */
  boolean isPlural(Mention title) {
    return isPlural(folded(title));
  }

  private boolean isPlural(String word) {
    return PLURALS.get(document.language()).matcher(word).find();
  }

  /** Titles may hold a few words that the gazetteer does not know. */
  private boolean isNear(int end, int start) {
    if (end > start) {
      return false;
    }
    String between = Folding.fold(document.text().substring(end, start));
    boolean words = between.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    return words && between.strip().split(" ").length <= UNKNOWN_WORDS;
  }

  void note(Mention mention, List<String> countries, List<String> offices) {
    switch (mention.type()) {
      case COUNTRY, NATIONALITY, METONYM -> code(mention).ifPresent(countries::add);
      case BODY -> code(mention).ifPresent(countries::add);
      case PLACE -> code(mention).filter(code -> countries.isEmpty()).ifPresent(countries::add);
      case OFFICE, ROLE -> {
        offices.add(mention.entities().get(0));
        statesIn(mention).forEach(countries::add);
      }
      default -> {}
    }
  }

  /** "Турецкий лидер", "ABD Başkanı": states that the title itself names. */
  private List<String> statesIn(Mention title) {
    return title.entities().stream()
        .skip(1)
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(e -> e.type() == Entity.Type.COUNTRY || e.type() == Entity.Type.BODY)
        .flatMap(e -> e.code().or(e::country).stream())
        .toList();
  }

  /** The likeliest of the gazetteer's entities that a mention names; none for unknown names. */
  Optional<Entity> entity(Mention mention) {
    return mention.entities().stream().findFirst().flatMap(gazetteer::entity);
  }

  /** The state or body that a mention tells: its own code, or the state that it belongs to. */
  Optional<String> code(Mention mention) {
    return entity(mention).flatMap(e -> e.code().or(e::country));
  }

  private String folded(Mention mention) {
    return Folding.fold(mention.span().in(document.text()));
  }
}
