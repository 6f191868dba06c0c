package org.beyan.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;

/** Forms of a node, by content negotiation or by the parameter {@code format}. */
enum Representation {
  // first, and so for clients that take anything; browsers name HTML
  TURTLE("text/turtle", Optional.of(Lang.TURTLE)),
  HTML("text/html", Optional.empty()),
  JSONLD("application/ld+json", Optional.of(Lang.JSONLD)),
  NTRIPLES("application/n-triples", Optional.of(Lang.NTRIPLES)),
  RDFXML("application/rdf+xml", Optional.of(Lang.RDFXML));

  private static final AcceptList OFFERED =
      AcceptList.create(Arrays.stream(values()).map(each -> each.mediaType).toArray(String[]::new));

  private final String mediaType;
  private final Optional<Lang> lang;

  Representation(String mediaType, Optional<Lang> lang) {
    this.mediaType = mediaType;
    this.lang = lang;
  }

  /**
   * @throws Problem if the client takes none of them
   */
  static Representation of(HttpServletRequest request) throws Problem {
    String format = request.getParameter("format");
    if (format != null) {
      return Arrays.stream(values())
          .filter(each -> each.name().equalsIgnoreCase(format))
          .findFirst()
          .orElseThrow(
              () -> Problem.badRequest("format is turtle, jsonld, ntriples, rdfxml or html"));
    }
    String accept = request.getHeader("Accept");
    MediaType chosen = accept == null ? null : ConNeg.match(accept, OFFERED);
    if (accept != null && chosen == null) {
      throw new Problem(406, "There is HTML, Turtle, JSON-LD, N-Triples, RDF/XML");
    }
    return Arrays.stream(values())
        .filter(each -> chosen != null && each.mediaType.equals(chosen.getContentTypeStr()))
        .findFirst()
        .orElse(TURTLE);
  }

  String mediaType() {
    return mediaType;
  }

  Lang lang() {
    return lang.orElseThrow();
  }
}
