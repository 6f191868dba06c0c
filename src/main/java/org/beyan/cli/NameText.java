package org.beyan.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A name as it is typed; an empty one would narrow nothing and is a wrong argument. */
final class NameText implements ITypeConverter<String> {
  @Override
  public String convert(String typed) {
    if (typed.isBlank()) {
      throw new TypeConversionException("a name is wanted, and this one is empty");
    }
    return typed;
  }
}
