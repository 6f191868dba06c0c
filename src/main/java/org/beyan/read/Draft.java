package org.beyan.read;

import java.util.List;
import java.util.Optional;

/**
 * An article as its form tells it, before anything is judged.
 *
 * @param id the input's own id
 * @param name an id to fall back on: the name of a file that holds one article
 * @param url as written
 * @param text body as it will be kept, but for characters that no graph can carry
 * @param dates written dates of publication, the most trusted first
 * @param language as written
 */
record Draft(
    Origin origin,
    Optional<String> id,
    Optional<String> name,
    Optional<String> url,
    Optional<String> outlet,
    String title,
    String text,
    List<String> dates,
    Optional<String> language) {
  Draft {
    dates = List.copyOf(dates);
  }
}
