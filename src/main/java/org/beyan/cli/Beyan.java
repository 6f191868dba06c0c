package org.beyan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code beyan}. */
@Command(
    name = "beyan",
    description = {
      "Reads news articles in Turkish, Russian and English and keeps who said what about whom,",
      "about which conflict, and when, as an RDF graph that leads back to the exact words."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      WhoCommand.class,
      TimelineCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      RemoveCommand.class,
      CompactCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan build                                   the bundled articles into ./store",
      "  beyan build news/ --store target/news         your own",
      "  beyan who --speaker Lavrov --about Türkiye",
      "  beyan timeline --between Russia Turkey --format html -o timeline.html",
      "  beyan extract article.txt                     statements as JSON, no store needed"
    })
public final class Beyan implements Runnable {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_ARGUMENTS = 2;

  @Spec private CommandSpec spec;

  private Beyan() {}

  public static void main(String[] arguments) {
    // Libraries lower-case names in the default locale, which breaks them on a Turkish machine.
    Locale.setDefault(Locale.ROOT);
    StandardOutput output = StandardOutput.install();
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    int code = execute(out, err, arguments);
    out.flush();
    output.complaint().ifPresent(line -> err.println("beyan: " + line));
    System.exit(output.exitCode(code));
  }

  /** Runs one command; what tests call. */
  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine program =
        new CommandLine(new Beyan())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler(Failures::report)
            .setParameterExceptionHandler(Failures::wrongArguments);
    return program.execute(arguments);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Without a command: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
