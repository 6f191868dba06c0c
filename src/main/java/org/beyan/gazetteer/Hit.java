package org.beyan.gazetteer;

import org.beyan.article.Mention;
import org.beyan.gazetteer.Naming.Use;

/**
 * A sense that some words of a text have.
 *
 * @param type of the mention; an ending can change the sense's own
 * @param cut letters of the last word that are a case ending
 */
record Hit(Sense sense, Mention.Type type, int cut, boolean nominative) {
  String entity() {
    return sense.naming().entity();
  }

  boolean isPerson() {
    return type == Mention.Type.PERSON;
  }

  boolean isBareSurname() {
    return isPerson() && use() != Use.WHOLE;
  }

  boolean isAbbreviation() {
    return sense.naming().form().chars().noneMatch(Character::isLowerCase);
  }

  boolean isDoubtful() {
    return use() == Use.DOUBTFUL;
  }

  /** A state or its people: these begin sentences more often than the words they look like. */
  boolean isState() {
    return type == Mention.Type.COUNTRY || type == Mention.Type.NATIONALITY;
  }

  Use use() {
    return sense.naming().use();
  }
}
