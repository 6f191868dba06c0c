package org.beyan.timeline;

import java.util.List;
import org.beyan.store.StatementRow;

/** Whose words they are, and about whom. */
public enum Direction {
  /** The first party about the second. */
  A_ABOUT_B("ab"),
  /** The second party about the first. */
  B_ABOUT_A("ba"),
  /** Both parties in one voice. */
  JOINT("joint"),
  /** Anybody else's words. */
  THIRD_PARTY("third");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /** Short name in files and addresses. */
  public String code() {
    return code;
  }

  static Direction of(StatementRow row, Party a, Party b) {
    List<String> speaking = row.speakerCountries();
    List<String> targets = row.targets();
    if (speaking.contains(a.code()) && speaking.contains(b.code())) {
      return JOINT;
    }
    if (speaking.contains(a.code()) && targets.contains(b.code())) {
      return A_ABOUT_B;
    }
    if (speaking.contains(b.code()) && targets.contains(a.code())) {
      return B_ABOUT_A;
    }
    return THIRD_PARTY;
  }
}
