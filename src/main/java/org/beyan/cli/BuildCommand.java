package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beyan.Pipeline;
import org.beyan.article.Reading;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;
import org.beyan.link.Links;
import org.beyan.rdf.EntityWriter;
import org.beyan.rdf.Extraction;
import org.beyan.rdf.Identity;
import org.beyan.rdf.ReadingWriter;
import org.beyan.rdf.Run;
import org.beyan.rdf.RunWriter;
import org.beyan.store.GraphStore;
import org.beyan.store.GraphWriter;
import org.beyan.store.Ontology;
import org.beyan.store.Statistics;
import org.eclipse.rdf4j.model.IRI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan build}: articles to a store. */
@Command(
    name = "build",
    description =
        "Reads articles, extracts their statements and adds them to a store, or updates them there.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan build                              the bundled articles into ./store",
      "  beyan build news/ feed.xml crawl.warc.gz --store target/news",
      "  beyan build --fresh news/                replaces the store whole",
      "  beyan build --cues beliefs news/         also what people believe, want and plan"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      description =
          "file, folder (with all that is in it) or - for standard input (default: data/articles)")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path store = StoreOptions.DEFAULT_STORE;

  @Option(names = "--fresh", description = "replace the store whole")
  private boolean fresh;

  @Mixin private BaseOption base;

  @Mixin private ReadingOptions reading;

  @Spec private CommandSpec spec;

  private final Map<GraphWriter.Outcome, Integer> outcomes = new HashMap<>();
  private final Map<IRI, Instant> ingested = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty()) {
      paths = ReadingOptions.bundledArticles();
    }
    ReadingOptions.requireAny(paths);
    Instant started = Instant.now();
    Gazetteer gazetteer = reading.loadGazetteer();
    int[] code = {Beyan.DONE};
    if (fresh) {
      GraphStore.replace(store, target -> code[0] = fillAnew(target, gazetteer, started));
    } else {
      try (GraphStore target = GraphStore.openOrCreate(store)) {
        code[0] = fill(target, gazetteer, started);
        target.compactIfSwollen();
      }
    }
    return code[0];
  }

  /** An input without any article takes nobody's store away. */
  private int fillAnew(GraphStore target, Gazetteer gazetteer, Instant started) throws IOException {
    int code = fill(target, gazetteer, started);
    if (code != Beyan.DONE) {
      throw new IOException("no article was read; " + store + " stays as it was");
    }
    return code;
  }

  private int fill(GraphStore target, Gazetteer gazetteer, Instant started) throws IOException {
    Identity identity = base.identity();
    ReadingWriter quads = Extractions.writer(identity, gazetteer, reading.cues());
    try (GraphWriter graphs = target.writer();
        Progress progress = Progress.over(paths, "Building");
        ReadingLoop loop =
            new ReadingLoop(
                new Pipeline(gazetteer, reading.cues()),
                reading.threads(),
                progress,
                r -> add(r, graphs, quads, identity))) {
      writeEntities(graphs, identity, gazetteer);
      loop.read(paths, System.in);
      graphs.commit();
      new Links(identity).propose(target, graphs);
      graphs.commit();
      Statistics now = target.statistics();
      writeRun(graphs, identity, gazetteer, started, loop, now);
      graphs.commit();
      report(loop, target.statistics(), started);
      return loop.articles() == 0 ? Beyan.FAILED : Beyan.DONE;
    }
  }

  private void add(Reading r, GraphWriter graphs, ReadingWriter quads, Identity identity) {
    IRI graph = identity.article(r.article());
    GraphWriter.Outcome outcome = graphs.replace(graph, handler -> quads.write(r, handler));
    outcomes.merge(outcome, 1, Integer::sum);
    ingested.put(graph, Instant.now());
  }

  private static void writeEntities(GraphWriter graphs, Identity identity, Gazetteer gazetteer) {
    graphs.replace(
        identity.graph("entities"),
        handler ->
            new EntityWriter(identity).write(gazetteer.entities(), tenures(gazetteer), handler));
    graphs.replace(Ontology.GRAPH, Ontology::writeTo);
  }

  private static List<Tenure> tenures(Gazetteer gazetteer) {
    return gazetteer.entities().stream()
        .flatMap(entity -> gazetteer.tenures(entity.id()).stream())
        .toList();
  }

  private void writeRun(
      GraphWriter graphs,
      Identity identity,
      Gazetteer gazetteer,
      Instant started,
      ReadingLoop loop,
      Statistics now) {
    Extraction extraction = Extractions.of(gazetteer, reading.cues());
    Run run =
        new Run(
            extraction,
            started,
            Instant.now(),
            now.statements(),
            now.speakers(),
            loop.skipped().size(),
            ingested);
    graphs.add(identity.graph("runs"), handler -> new RunWriter(identity).write(run, handler));
  }

  private void report(ReadingLoop loop, Statistics now, Instant started) {
    Remarks.print(loop, spec.commandLine().getErr());
    if (loop.articles() == 0) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    double seconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) / 1000.0;
    out.printf(
        Locale.ROOT,
        "%d articles read in %.1f s: %d added, %d changed, %d unchanged, %d repeated; %s%n",
        loop.articles(),
        seconds,
        outcomes.getOrDefault(GraphWriter.Outcome.ADDED, 0),
        outcomes.getOrDefault(GraphWriter.Outcome.CHANGED, 0),
        outcomes.getOrDefault(GraphWriter.Outcome.UNCHANGED, 0),
        outcomes.getOrDefault(GraphWriter.Outcome.REPEATED, 0),
        loop.skipped().size() == 1 ? "1 input skipped" : loop.skipped().size() + " inputs skipped");
    out.printf(
        Locale.ROOT,
        "%s now holds %d articles, %d statements in %d reports, %d speakers, %d proposed links, %d quads%n",
        store,
        now.articles(),
        now.statements(),
        now.reports(),
        now.speakers(),
        now.proposedLinks(),
        now.quads());
  }
}
