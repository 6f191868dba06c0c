package org.beyan.cli;

import org.beyan.store.Days;
import org.beyan.store.QuestionException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, month or year as it is typed; anything else is a wrong argument. */
final class DayText implements ITypeConverter<String> {
  @Override
  public String convert(String typed) {
    try {
      Days.first(typed);
      return typed;
    } catch (QuestionException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }
}
