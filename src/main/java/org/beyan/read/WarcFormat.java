package org.beyan.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives: an article for every page that was fetched in full. A broken record is skipped, by
 * its offset, and the run goes on at the next record that can be found.
 */
final class WarcFormat implements ArticleFormat {
  @Override
  public boolean reads(Head head) {
    return head.isWarc();
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    boolean canSearch =
        !input.file().equals(ArticleReader.STANDARD_INPUT) && Files.isRegularFile(input.file());
    OptionalLong broken = new Pass(input, intake, 0).broken(input.bytes());
    while (broken.isPresent() && canSearch) {
      OptionalLong next = WarcSearch.recordAfter(input.file(), broken.getAsLong());
      if (next.isEmpty()) {
        return;
      }
      try (InputStream rest = WarcSearch.open(input.file(), next.getAsLong())) {
        broken = new Pass(input, intake, next.getAsLong()).broken(rest);
      }
    }
  }

  /** Reads the records from an offset on until one is broken. */
  private static final class Pass {
    private final Input input;
    private final Intake intake;
    private final long start;
    private OptionalLong skipped = OptionalLong.empty();
    private OptionalLong stopped = OptionalLong.empty();

    Pass(Input input, Intake intake, long start) {
      this.input = input;
      this.intake = intake;
      this.start = start;
    }

    /** Where the record is after which no other could be read; empty at the archive's end. */
    OptionalLong broken(InputStream bytes) throws IOException {
      WarcReader reader = new WarcReader(bytes);
      for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
        take(record.get(), start + reader.position());
      }
      return stopped;
    }

    private Optional<WarcRecord> next(WarcReader reader) {
      try {
        return reader.next();
      } catch (IOException | IllegalArgumentException e) {
        if (skipped.isEmpty()) {
          skip(start + reader.position(), e);
        }
        stopped = skipped;
        return Optional.empty();
      }
    }

    /** What is broken within a record leaves the next one readable, unless that fails too. */
    private void take(WarcRecord record, long offset) {
      skipped = OptionalLong.empty();
      Optional<Draft> draft = Optional.empty();
      try {
        draft = WarcPage.draft(record, offset, input, intake);
      } catch (IOException | IllegalArgumentException e) {
        skip(offset, e);
      } catch (UnreadableArticleException e) {
        intake.skip(e);
      }
      draft.ifPresent(intake::offer);
    }

    private void skip(long offset, Exception e) {
      skipped = OptionalLong.of(offset);
      intake.skip(input.at(0), "broken record at byte " + offset + ": " + Reasons.of(e));
    }
  }
}
