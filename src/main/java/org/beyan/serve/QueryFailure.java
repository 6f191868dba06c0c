package org.beyan.serve;

import java.io.IOException;
import java.util.Locale;

/** A query without answer; the message is one sentence for those who asked. */
final class QueryFailure extends IOException {
  private static final long serialVersionUID = 1;

  /** Why there is none. */
  enum Reason {
    /** Not a query, or one that is not answered here whoever asks. */
    REFUSED,
    /** Took longer than the bounds allow. */
    TIMED_OUT,
    /** Too many others are running. */
    BUSY,
    /** Needs more memory than the bounds allow. */
    TOO_LARGE,
    /** Stopped from outside, or the server is stopping. */
    STOPPED,
    /** Anything else; the log has the cause. */
    FAILED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final Reason reason;

  QueryFailure(Reason reason, String why) {
    super(why);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
