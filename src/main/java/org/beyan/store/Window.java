package org.beyan.store;

import java.util.OptionalLong;

/**
 * Which rows of an answer are wanted.
 *
 * @param limit rows at most; as the query's text says where empty
 * @param offset rows left out before the first; as the query's text says where empty
 */
record Window(OptionalLong limit, OptionalLong offset) {
  static final Window WHOLE = new Window(OptionalLong.empty(), OptionalLong.empty());
}
