package org.beyan.article;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One content attributed to one source by one cue, resolved.
 *
 * @param speakers usually one; several for a joint statement; one without name for an unnamed
 *     source
 * @param speaksFor codes of the states or bodies that the speakers speak for on that day
 * @param targets codes of the states and bodies that the content is about, without the speaker's
 *     own
 * @param conflicts codes of conflicts and issues
 * @param saidOn empty where neither text nor printing tells a day
 * @param confidence in 0..1
 */
public record Statement(
    Quotation quotation,
    List<Speaker> speakers,
    SortedSet<String> speaksFor,
    Act act,
    SortedSet<String> targets,
    SortedSet<String> conflicts,
    Optional<SaidOn> saidOn,
    Optional<Via> via,
    double confidence) {
  public Statement {
    speakers = List.copyOf(speakers);
    speaksFor = Collections.unmodifiableSortedSet(new TreeSet<>(speaksFor));
    targets = Collections.unmodifiableSortedSet(new TreeSet<>(targets));
    conflicts = Collections.unmodifiableSortedSet(new TreeSet<>(conflicts));
    Objects.requireNonNull(act);
    Objects.requireNonNull(saidOn);
    Objects.requireNonNull(via);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence outside 0..1: " + confidence);
    }
  }
}
