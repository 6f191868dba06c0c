package org.beyan.serve;

import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Answers the dataset's own address: what it holds (VoID) and how it is asked. */
final class DescriptionService extends ActionService {
  private final Holdings holdings;

  DescriptionService(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execute(HttpAction action) {
    MediaType mediaType = ActionLib.contentNegotationRDF(action);
    Lang lang = RDFLanguages.contentTypeToLang(mediaType.getContentTypeStr());
    ActionLib.graphResponse(
        action,
        ServiceDescription.of(holdings, action.getRequestRequestURL().toString()),
        lang == null ? Lang.TURTLE : lang);
    ServletOps.success(action);
  }
}
