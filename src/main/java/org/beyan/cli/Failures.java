package org.beyan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beyan.store.QuestionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on stderr and an exit code. */
final class Failures {
  private static final Pattern CHOICES =
      Pattern.compile("one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

  private Failures() {}

  /** What a user can mend is one line; a fault of the program's own keeps its trace. */
  static int report(Exception thrown, CommandLine command, ParseResult arguments) throws Exception {
    Exception failure = unwrapped(thrown);
    if (failure instanceof OutputGoneException) {
      return Beyan.FAILED;
    }
    Optional<String> line = line(failure);
    if (line.isEmpty()) {
      throw thrown;
    }
    command.getErr().println("beyan: " + line.get());
    return Beyan.FAILED;
  }

  /** Streams and the writers of several libraries wrap what happened to their output. */
  private static Exception unwrapped(Exception failure) {
    return failure instanceof RuntimeException && failure.getCause() instanceof IOException cause
        ? cause
        : failure;
  }

  private static Optional<String> line(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return Optional.of(reason(missing, missing.getFile() + ": no such file or folder"));
    }
    if (failure instanceof AccessDeniedException denied) {
      return Optional.of(denied.getFile() + ": permission denied");
    }
    boolean told =
        failure instanceof IOException
            || failure instanceof QuestionException
            || failure instanceof IllegalArgumentException;
    return told ? Optional.of(String.valueOf(failure.getMessage())) : Optional.empty();
  }

  private static String reason(NoSuchFileException missing, String otherwise) {
    return missing.getReason() == null ? otherwise : missing.getMessage();
  }

  /** Wrong arguments: what is wrong, and where to read what is right. */
  static int wrongArguments(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("beyan: " + inLowerCase(wrong.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return Beyan.WRONG_ARGUMENTS;
  }

  /** Names the choices of an option as its help does. */
  private static String inLowerCase(String message) {
    return CHOICES
        .matcher(message)
        .replaceFirst(choices -> "one of " + choices.group(1).toLowerCase(Locale.ROOT));
  }
}
