package org.beyan.store;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Query;

/** Remembers answers, those asked for last; for a store that nobody writes to meanwhile. */
final class Remembered implements QueryRunner.Source {
  private static final int ANSWERS = 1000;

  private final QueryRunner.Source source;
  private final Map<Query, Answer> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(ANSWERS, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Query, Answer> eldest) {
              return size() > ANSWERS;
            }
          });

  Remembered(QueryRunner.Source source) {
    this.source = source;
  }

  @Override
  public Answer ask(Query query) throws IOException, QuestionException {
    Answer known = answers.get(query);
    if (known == null) {
      known = source.ask(query);
      answers.put(query, known);
    }
    return known;
  }
}
