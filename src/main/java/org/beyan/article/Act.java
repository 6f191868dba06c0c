package org.beyan.article;

/**
 * What words do: the verbal categories of PLOVER, and the plain comment, the denial and the promise
 * beside them.
 */
public enum Act {
  STATE,
  AGREE,
  SUPPORT,
  CONCEDE,
  CONSULT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  DENY,
  PROMISE
}
