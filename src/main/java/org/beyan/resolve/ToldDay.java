package org.beyan.resolve;

import java.time.LocalDate;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.From;
import org.beyan.article.SaidOn.Precision;
import org.beyan.article.Span;

/**
 * A day, month or year that the text tells outside the words of its speakers.
 *
 * @param extent where the text tells it
 * @param day first day of the period
 * @param other whether the words around it make it the day of something else than speech
 * @param atOccasion whether an occasion of speech stands near behind it
 * @param opening whether it opens its sentence
 */
record ToldDay(
    Span extent,
    LocalDate day,
    Precision precision,
    boolean other,
    boolean atOccasion,
    boolean opening) {
  SaidOn saidOn() {
    return new SaidOn(day, precision, From.TEXT);
  }
}
