package org.beyan.resolve;

import java.util.Map;
import java.util.Set;
import org.beyan.gazetteer.Entity;

/**
 * What a role noun or an office may mean of a person.
 *
 * @param kind last part of the gazetteer id: {@code minister}, {@code leader}, {@code
 *     foreign-minister}
 */
record Role(String kind) {
  private static final Set<String> LEADERS =
      Set.of(
          "head-of-state",
          "prime-minister",
          "party-leader",
          "opposition-leader",
          "religious-leader",
          "supreme-leader",
          "militant-leader",
          "royal");

  /** Roles that name several offices, or one of another name. */
  private static final Map<String, Set<String>> OFFICES =
      Map.of(
          "leader", LEADERS,
          "president", Set.of("head-of-state"),
          "head-of-state", Set.of("head-of-state"),
          "prime-minister", Set.of("prime-minister"));

  /** Nouns for what is written, not for who wrote it. */
  private static final Set<String> TEXTS = Set.of("report", "statement", "letter", "document");

  /** Nouns for a body, with the kind of body that they mean; an empty kind is any. */
  private static final Map<String, String> BODIES =
      Map.of(
          "ministry", "ministry",
          "agency", "agency",
          "government", "government",
          "organisation", "organisation",
          "parliament", "parliament",
          "party", "party",
          "army", "");

  /** Ministries that are told by their business, with the beginning of their ids. */
  private static final Map<String, String> MINISTRIES =
      Map.of("foreign-ministry", "body/mfa-", "defence-ministry", "body/mod-");

  /** Titles so general that anybody may be called so. */
  private static final Set<String> VAGUE =
      Set.of("leader", "politician", "statesman", "diplomat", "man", "woman", "chairman");

  private static final Set<String> COLLEAGUES = Set.of("colleague", "counterpart");

  /** Offices that many hold in one state, so that the only one known need not be meant. */
  private static final Set<String> SHARED =
      Set.of(
          "ambassador",
          "commander",
          "commissioner",
          "committee-chair",
          "consul",
          "deputy",
          "governor",
          "judge",
          "mayor",
          "organisation-head",
          "party-leader",
          "presidential-adviser",
          "royal",
          "special-envoy",
          "state-company-head");

  private static final Set<String> INDEFINITE = Set.of("official", "source", "witness", "media");

  /** The head of a state, and who speaks for him. */
  static final Role HEAD = new Role("head-of-state");

  static final Role SPOKESPERSON_OF_HEAD = new Role("presidential-spokesperson");

  /** Who speaks for nobody but himself, whatever passport he has: GUIDELINES rule 3. */
  private static final Set<String> PRIVATE =
      Set.of("journalist", "expert", "businessman", "witness", "activist", "media", "man", "woman");

  /** Titles of a state's own: without its name, that of the reader. */
  private static final Set<String> OF_STATE =
      Set.of(
          "deputy",
          "lawmaker",
          "minister",
          "deputy-minister",
          "party-leader",
          "deputy-party-leader",
          "party-spokesperson",
          "prosecutor-general");

  static Role of(String entity) {
    return new Role(entity.substring(entity.indexOf('/') + 1));
  }

  boolean isText() {
    return TEXTS.contains(kind);
  }

  boolean isGovernment() {
    return kind.equals("government");
  }

  boolean isColleague() {
    return COLLEAGUES.contains(kind);
  }

  boolean isBody() {
    return BODIES.containsKey(kind) || MINISTRIES.containsKey(kind);
  }

  boolean isLeader() {
    return kind.equals("leader");
  }

  boolean isPressService() {
    return kind.equals("press-service");
  }

  boolean isShared() {
    return SHARED.contains(kind) || kind.startsWith("deputy-");
  }

  boolean isSpokesperson() {
    return kind.equals("spokesperson");
  }

  /** "СМИ", "the press": many outlets, none of them named. */
  boolean isMedia() {
    return kind.equals("media");
  }

  /** "Members of the EU": some of a body, which is not theirs to speak for. */
  boolean isMember() {
    return kind.equals("member");
  }

  boolean isPrivate() {
    return PRIVATE.contains(kind);
  }

  boolean isOfState() {
    return OF_STATE.contains(kind) || kind.endsWith("-minister");
  }

  /** Gazetteer id of the office that the role names. */
  String office() {
    return "office/" + (kind.equals("leader") || kind.equals("president") ? HEAD.kind : kind);
  }

  boolean isVague() {
    return VAGUE.contains(kind);
  }

  /** Whether "the ministry" may mean this body. */
  boolean names(Entity body) {
    if (MINISTRIES.containsKey(kind)) {
      return body.id().startsWith(MINISTRIES.get(kind));
    }
    String wanted = BODIES.getOrDefault(kind, "");
    return wanted.isEmpty() || body.details().kind().filter(wanted::equals).isPresent();
  }

  /** "The minister" is somebody whom the reader knows; "an official" is not. */
  boolean isDefinite() {
    return !INDEFINITE.contains(kind);
  }

  /**
   * Whether somebody with this office or title may be called so.
   *
   * @param office gazetteer id of an office or role
   */
  boolean covers(String office) {
    String other = office.substring(office.indexOf('/') + 1);
    Set<String> offices = OFFICES.get(kind);
    return other.equals(kind)
        || (offices == null ? other.endsWith("-" + kind) : offices.contains(other));
  }
}
