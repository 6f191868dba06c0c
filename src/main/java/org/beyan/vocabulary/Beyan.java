package org.beyan.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of {@code ontology/beyan.ttl}, where each is explained.
 *
 * <p>A constant is named as its term is; a property that a class shares its name with ends in
 * {@code _PROP}, as in RDF4J's own vocabularies.
 */
public final class Beyan {
  public static final String NAMESPACE = "https://w3id.org/beyan/ontology#";
  public static final Namespace NS = new SimpleNamespace("beyan", NAMESPACE);

  public static final IRI STATEMENT = term("Statement");
  public static final IRI REPORT = term("Report");
  public static final IRI ARTICLE = term("Article");
  public static final IRI DYAD = term("Dyad");
  public static final IRI AGENT = term("Agent");
  public static final IRI PERSON = term("Person");
  public static final IRI BODY = term("Body");
  public static final IRI MEDIUM = term("Medium");
  public static final IRI COUNTRY = term("Country");
  public static final IRI OFFICE = term("Office");
  public static final IRI TENURE = term("Tenure");
  public static final IRI ISSUE = term("Issue");
  public static final IRI CONFLICT = term("Conflict");
  public static final IRI ACT = term("Act");
  public static final IRI KIND = term("Kind");
  public static final IRI DATE_PRECISION = term("DatePrecision");
  public static final IRI DATE_ORIGIN = term("DateOrigin");
  public static final IRI LINK_STATUS = term("LinkStatus");
  public static final IRI EXTRACTION = term("Extraction");
  public static final IRI RUN = term("Run");
  public static final IRI LINK = term("Link");

  public static final IRI SPEAKER = term("speaker");
  public static final IRI SPEAKER_COUNTRY = term("speakerCountry");
  public static final IRI ROLE = term("role");
  public static final IRI SPEAKS_FOR = term("speaksFor");
  public static final IRI TARGET = term("target");
  public static final IRI ABOUT = term("about");
  public static final IRI ACT_PROP = term("act");
  public static final IRI DYAD_PROP = term("dyad");
  public static final IRI WORDS = term("words");
  public static final IRI SAID_ON = term("saidOn");
  public static final IRI DATE_PRECISION_PROP = term("datePrecision");
  public static final IRI REPORTS = term("reports");
  public static final IRI IN_ARTICLE = term("inArticle");
  public static final IRI KIND_PROP = term("kind");
  public static final IRI CUE = term("cue");
  public static final IRI MENTION = term("mention");
  public static final IRI VIA = term("via");
  public static final IRI RULE = term("rule");
  public static final IRI CONFIDENCE = term("confidence");
  public static final IRI DATE_FROM = term("dateFrom");
  public static final IRI SAME_UTTERANCE_AS = term("sameUtteranceAs");
  public static final IRI FROM = term("from");
  public static final IRI TO = term("to");
  public static final IRI CODE = term("code");
  public static final IRI SEARCH_KEY = term("searchKey");
  public static final IRI COUNTRY_PROP = term("country");
  public static final IRI PARTY = term("party");
  public static final IRI SOFTWARE = term("software");
  public static final IRI GAZETTEER = term("gazetteer");
  public static final IRI MODEL = term("model");
  public static final IRI OPTION = term("option");
  public static final IRI EXTRACTION_PROP = term("extraction");
  public static final IRI INGESTED = term("ingested");
  public static final IRI INGESTED_AT = term("ingestedAt");
  public static final IRI ARTICLE_COUNT = term("articleCount");
  public static final IRI STATEMENT_COUNT = term("statementCount");
  public static final IRI SPEAKER_COUNT = term("speakerCount");
  public static final IRI SKIPPED_COUNT = term("skippedCount");
  public static final IRI LINKED_ENTITY = term("linkedEntity");
  public static final IRI CANDIDATE = term("candidate");
  public static final IRI SCORE = term("score");
  public static final IRI EVIDENCE = term("evidence");
  public static final IRI STATUS = term("status");
  public static final IRI DECIDED_BY = term("decidedBy");

  public static final IRI ACTS = term("acts");
  public static final IRI KINDS = term("kinds");
  public static final IRI DATE_PRECISIONS = term("datePrecisions");
  public static final IRI DATE_ORIGINS = term("dateOrigins");
  public static final IRI LINK_STATUSES = term("linkStatuses");

  public static final IRI STATE = term("state");
  public static final IRI AGREE = term("agree");
  public static final IRI SUPPORT = term("support");
  public static final IRI CONCEDE = term("concede");
  public static final IRI CONSULT = term("consult");
  public static final IRI REQUEST = term("request");
  public static final IRI ACCUSE = term("accuse");
  public static final IRI REJECT = term("reject");
  public static final IRI THREATEN = term("threaten");
  public static final IRI DENY = term("deny");
  public static final IRI PROMISE = term("promise");
  public static final IRI DIRECT = term("direct");
  public static final IRI INDIRECT = term("indirect");
  public static final IRI MIXED = term("mixed");
  public static final IRI DAY = term("day");
  public static final IRI MONTH = term("month");
  public static final IRI YEAR = term("year");
  public static final IRI TEXT = term("text");
  public static final IRI PUBLISHED = term("published");
  public static final IRI PROPOSED = term("proposed");
  public static final IRI ACCEPTED = term("accepted");
  public static final IRI REJECTED = term("rejected");
  public static final IRI NIL = term("nil");

  private Beyan() {}

  private static IRI term(String name) {
    return Values.iri(NAMESPACE, name);
  }
}
