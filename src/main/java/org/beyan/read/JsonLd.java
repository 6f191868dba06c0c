package org.beyan.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says in schema.org's terms about the article on it. */
final class JsonLd {
  /** Pages hold line ends within strings, and commas after the last thing. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|(?://|/\\*)?<!\\[CDATA\\[(?:\\*/)?)|(?:-->|(?://|/\\*)?\\]\\]>(?:\\*/)?)\\s*$");

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|Report)");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Optional<JsonNode> article;

  private JsonLd(List<JsonNode> roots) {
    roots.forEach(this::gather);
    article = nodes.stream().filter(JsonLd::isArticle).findFirst();
  }

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type*=ld+json]").stream().flatMap(JsonLd::parse).toList());
  }

  Optional<String> headline() {
    return article.flatMap(node -> text(node, "headline").or(() -> text(node, "name")));
  }

  Optional<String> published() {
    return article.flatMap(node -> text(node, "datePublished").or(() -> text(node, "dateCreated")));
  }

  Optional<String> language() {
    return article.flatMap(node -> text(node, "inLanguage"));
  }

  Optional<String> body() {
    return article.flatMap(node -> text(node, "articleBody"));
  }

  Optional<String> publisher() {
    return article.stream()
        .flatMap(node -> each(node.path("publisher")))
        .map(this::referred)
        .flatMap(node -> (node.isTextual() ? value(node) : text(node, "name")).stream())
        .findFirst();
  }

  /** The page's own address first. */
  List<String> addresses() {
    return article.stream()
        .flatMap(node -> Stream.of(node.path("url"), node.path("mainEntityOfPage")))
        .flatMap(node -> (node.isTextual() ? value(node) : text(node, "@id")).stream())
        .toList();
  }

  private void gather(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::gather);
    } else if (node.isObject()) {
      nodes.add(node);
      gather(node.path("@graph"));
      gather(node.path("mainEntity"));
    }
  }

  private JsonNode referred(JsonNode node) {
    String id = node.path("@id").asText();
    return node.has("name") || id.isEmpty()
        ? node
        : nodes.stream().filter(n -> n.path("@id").asText().equals(id)).findFirst().orElse(node);
  }

  private static boolean isArticle(JsonNode node) {
    return each(node.path("@type")).anyMatch(t -> ARTICLE_TYPE.matcher(t.asText()).matches());
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
        : Stream.of(node).filter(n -> !n.isMissingNode());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return each(node.path(field)).filter(JsonNode::isTextual).findFirst().flatMap(JsonLd::value);
  }

  /** Many pages escape their JSON as if it were HTML. */
  private static Optional<String> value(JsonNode node) {
    return Optional.of(Parser.unescapeEntities(node.asText(), false)).filter(s -> !s.isBlank());
  }

  private static Stream<JsonNode> parse(Element script) {
    try {
      return Stream.of(JSON.readTree(WRAPPING.matcher(script.data()).replaceAll("")));
    } catch (JsonProcessingException e) {
      // a page whose JSON-LD is broken still has its other metadata
      return Stream.empty();
    }
  }
}
