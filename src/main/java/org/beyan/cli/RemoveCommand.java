package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.beyan.link.Links;
import org.beyan.rdf.Identity;
import org.beyan.store.GraphStore;
import org.beyan.store.GraphWriter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan remove}: deletes articles with their statements. */
@Command(
    name = "remove",
    description = {
      "Deletes articles, each with all that was read from it.",
      "What is not in the store is named, and the others are deleted all the same."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan remove https://example.org/news/1")
final class RemoveCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "the article's IRI in the graph, or its web address")
  private List<String> articles = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path store = StoreOptions.DEFAULT_STORE;

  @Mixin private BaseOption base;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Identity identity = base.identity();
    List<String> removed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    try (GraphStore graphs = GraphStore.open(store);
        GraphWriter writer = graphs.writer()) {
      for (String article : articles) {
        (writer.remove(graph(article, identity)) ? removed : missing).add(article);
      }
      writer.commit();
      new Links(identity).propose(graphs, writer);
    }
    PrintWriter out = spec.commandLine().getOut();
    removed.forEach(article -> out.println("removed " + article));
    out.flush();
    missing.forEach(
        article -> spec.commandLine().getErr().println("beyan: " + article + ": not in " + store));
    return missing.isEmpty() ? Beyan.DONE : Beyan.FAILED;
  }

  private static IRI graph(String article, Identity identity) {
    return article.startsWith(identity.base() + "article/")
        ? SimpleValueFactory.getInstance().createIRI(article)
        : identity.articleAt(article);
  }
}
