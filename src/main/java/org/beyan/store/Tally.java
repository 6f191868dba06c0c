package org.beyan.store;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/** What is counted of the statements that one term has. */
final class Tally {
  private long statements;
  private long reports;
  private long friendly;
  private long hostile;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();
  private final BitSet outlets = new BitSet();

  /**
   * @param day {@link StatementTable#UNDATED} where it has none
   * @param printings reports of the statement
   * @param papers numbers of the outlets that print it
   */
  void add(LocalDate day, int printings, int[] papers, boolean friend, boolean foe) {
    statements++;
    reports += printings;
    friendly += friend ? 1 : 0;
    hostile += foe ? 1 : 0;
    for (int paper : papers) {
      outlets.set(paper);
    }
    if (day != StatementTable.UNDATED) {
      first = first.filter(known -> known.isBefore(day)).or(() -> Optional.of(day));
      last = last.filter(known -> known.isAfter(day)).or(() -> Optional.of(day));
    }
  }

  long statements() {
    return statements;
  }

  long reports() {
    return reports;
  }

  long outlets() {
    return outlets.cardinality();
  }

  long friendly() {
    return friendly;
  }

  long hostile() {
    return hostile;
  }

  Optional<LocalDate> first() {
    return first;
  }

  Optional<LocalDate> last() {
    return last;
  }
}
