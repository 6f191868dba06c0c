package org.beyan.serve.load;

import java.io.IOException;
import org.beyan.store.QuestionException;

/** Asks and waits for the whole answer; for one thread. */
interface Asker extends AutoCloseable {
  /** Whether there was a right answer. */
  boolean ask(Request request) throws IOException, QuestionException;

  @Override
  default void close() throws IOException {}
}
