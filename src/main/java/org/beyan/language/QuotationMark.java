package org.beyan.language;

/**
 * A mark that may open or close a quotation, and how badly it would do so.
 *
 * <p>Costs are comparable: 0 is what careful typography does, 1 a slip seen every day, from 2 on
 * what only a damaged text has.
 *
 * @param start offset of the mark
 * @param end offset after it; two single marks make one double
 * @param pair which marks belong together
 * @param opening cost of taking it for an opening mark
 * @param closing cost of taking it for a closing one
 * @param stray cost of taking it for none
 * @param freshStart whether a sentence or the paragraph may begin here
 */
record QuotationMark(
    int start,
    int end,
    Pair pair,
    double opening,
    double closing,
    double stray,
    boolean freshStart) {
  /** Families of marks. */
  enum Pair {
    STRAIGHT,
    CURLY,
    ANGLE,
    TWO_SINGLES,
    SINGLE;

    /** Cost of closing with a mark of another family. */
    double mismatch(Pair other) {
      if (this == other) {
        return 0;
      }
      boolean damaged = this == SINGLE || other == SINGLE || this == ANGLE || other == ANGLE;
      return damaged ? 1.4 : 0.5;
    }
  }
}
