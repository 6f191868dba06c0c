package org.beyan.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that narrow statements to a conflict and a time. */
final class Narrowing {
  @Option(
      names = "--conflict",
      converter = NameText.class,
      paramLabel = "C",
      description = "only what is about this conflict or issue, such as syria, s-400")
  private Optional<String> conflict = Optional.empty();

  @Option(
      names = "--from",
      converter = DayText.class,
      paramLabel = "D",
      description = "first day, month or year")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      converter = DayText.class,
      paramLabel = "D",
      description = "last day, month or year")
  private Optional<String> to = Optional.empty();

  Optional<String> conflict() {
    return conflict;
  }

  Optional<String> from() {
    return from;
  }

  Optional<String> to() {
    return to;
  }

  /** As a named query takes them. */
  void putInto(Map<String, String> arguments) {
    conflict.ifPresent(value -> arguments.put("conflict", value));
    from.ifPresent(value -> arguments.put("from", value));
    to.ifPresent(value -> arguments.put("to", value));
  }
}
