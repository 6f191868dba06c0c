package org.beyan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement as an answer shows it: once, however many targets, speakers and printings it has.
 *
 * @param iri of the statement
 * @param date day of the words, or the first day of the month or year that is known
 * @param precision {@code day}, {@code month} or {@code year}; empty without a date
 * @param speakers names in the language asked for; empty for an unnamed source
 * @param speakerCountries codes of the states and bodies that the speakers speak for, else belong
 *     to
 * @param act lower-case name of the act, such as {@code accuse}
 * @param targets codes of states and bodies, sorted
 * @param conflicts codes of conflicts and issues, sorted
 * @param words as said, in {@code language}
 * @param language of the words
 * @param outlets names, sorted, each once
 * @param articles addresses of the articles, else their IRIs, sorted
 * @param kind {@code direct}, {@code indirect} or {@code mixed}; of several printings the most
 *     direct
 * @param confidence in 0..1, the highest of the printings
 */
public record StatementRow(
    String iri,
    Optional<LocalDate> date,
    String precision,
    List<String> speakers,
    List<String> speakerCountries,
    String act,
    List<String> targets,
    List<String> conflicts,
    String words,
    String language,
    List<String> outlets,
    List<String> articles,
    String kind,
    double confidence) {
  public StatementRow {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(date);
    speakers = List.copyOf(speakers);
    speakerCountries = List.copyOf(speakerCountries);
    targets = List.copyOf(targets);
    conflicts = List.copyOf(conflicts);
    outlets = List.copyOf(outlets);
    articles = List.copyOf(articles);
  }
}
