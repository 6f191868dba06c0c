package org.beyan.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beyan.article.Article;
import org.beyan.gazetteer.Tenure;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Gives everything its IRI, from what it is and never from when or in which order it was found: the
 * same input has the same IRIs on every machine.
 *
 * <p>Statements and reports, whose identity lies in an article, get theirs through {@link
 * ArticleIdentity}.
 */
public final class Identity {
  public static final String DEFAULT_BASE = "https://w3id.org/beyan/";

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  private static final Pattern ISO_3166 = Pattern.compile("[A-Z]{2}");
  // bodies whose codes look like a state's; ISO 3166 reserves both
  private static final Set<String> BODIES = Set.of("EU", "UN");

  private final String base;

  /** IRIs below {@link #DEFAULT_BASE}. */
  public Identity() {
    this(DEFAULT_BASE);
  }

  /**
   * @param base absolute IRI; a slash is added where it ends in none
   */
  public Identity(String base) {
    if (!ABSOLUTE.matcher(base).matches() || !Iris.escape(base).equals(base)) {
      throw new IllegalArgumentException("Not an absolute IRI: " + base);
    }
    this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
  }

  public String base() {
    return base;
  }

  /** The article's IRI, which is its graph's too. */
  public IRI article(Article article) {
    return article
        .url()
        .map(this::articleAt)
        .orElseGet(() -> iri("article/" + Hash.of(contentKey(article))));
  }

  /** The IRI of the article with this canonical address. */
  public IRI articleAt(String url) {
    return iri("article/" + Hash.of("url", url));
  }

  /**
   * @param id the gazetteer's own
   */
  public IRI entity(String id) {
    return iri("entity/" + Iris.path(id));
  }

  /**
   * @param code of a state or body, as it stands in a statement's targets
   */
  public IRI agent(String code) {
    boolean state = ISO_3166.matcher(code).matches() && !BODIES.contains(code);
    return entity((state ? "country/" : "body/") + code);
  }

  /**
   * @param code of a conflict or another issue
   */
  public IRI issue(String code) {
    return entity("conflict/" + code);
  }

  /** An outlet that the gazetteer does not know; one node for all spellings of its name. */
  public IRI outlet(String name) {
    String slug = Iris.slug(name);
    return iri("entity/outlet/" + (slug.isEmpty() ? Hash.of(name) : slug));
  }

  public IRI dyad(String from, String to) {
    return iri("dyad/" + Iris.path(from) + "/" + Iris.path(to));
  }

  /**
   * @param name one of {@code entities links merges runs}
   */
  public IRI graph(String name) {
    return iri("graph/" + name);
  }

  public IRI extraction(Extraction extraction) {
    List<String> key = new ArrayList<>(List.of(extraction.software(), extraction.gazetteer()));
    key.add(extraction.models().toString());
    key.add(extraction.options().toString());
    return iri("extraction/" + Hash.of(key));
  }

  IRI run(Run run) {
    String extraction = extraction(run.extraction()).getLocalName();
    return iri("run/" + Hash.of(extraction, run.started().toString()));
  }

  /** The link of two entities, or of an entity and an item, whichever is named first. */
  public IRI link(IRI one, IRI other) {
    List<String> pair = Stream.of(one, other).map(IRI::stringValue).sorted().toList();
    return iri("link/" + Hash.of(pair));
  }

  IRI tenure(Tenure tenure) {
    String start = tenure.start().map(Object::toString).orElse("");
    String end = tenure.end().map(Object::toString).orElse("");
    return iri("tenure/" + Hash.of(tenure.person(), tenure.office(), tenure.country(), start, end));
  }

  IRI iri(String path) {
    return Values.iri(base + path);
  }

  private static List<String> contentKey(Article article) {
    return List.of(
        "content",
        article.outlet().orElse(""),
        article.published().map(Object::toString).orElse(""),
        article.title(),
        article.text());
  }
}
