package org.beyan.cli;

import org.beyan.rdf.Identity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the IRIs of the data begin. */
final class BaseOption {
  /** What is no absolute IRI is a wrong argument. */
  static final class ToIdentity implements ITypeConverter<Identity> {
    @Override
    public Identity convert(String typed) {
      try {
        return new Identity(typed);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = ToIdentity.class,
      description = "base of all IRIs of the data (default: " + Identity.DEFAULT_BASE + ")")
  private Identity identity = new Identity();

  Identity identity() {
    return identity;
  }
}
