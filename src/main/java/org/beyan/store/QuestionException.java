package org.beyan.store;

/** A question that cannot be asked as it stands; the message is one line that says why. */
public final class QuestionException extends Exception {
  private static final long serialVersionUID = 1;

  public QuestionException(String why) {
    super(why);
  }
}
