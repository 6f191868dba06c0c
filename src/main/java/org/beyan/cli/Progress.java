package org.beyan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.beyan.read.ArticleReader;

/** A bar on a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {
  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar over the bytes of the files under the paths. */
  static Progress over(List<Path> paths, String task) {
    if (System.console() == null) {
      return new Progress(Optional.empty());
    }
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(ArticleReader.size(paths))
                .setUnit(" kB", 1024)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .clearDisplayOnFinish()
                .build()));
  }

  void stepBy(long bytes) {
    bar.ifPresent(b -> b.stepBy(bytes));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
