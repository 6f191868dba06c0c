package org.beyan.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/** One JSON object a line. A line that is none is skipped, and the lines after it are read. */
final class JsonLinesFormat implements ArticleFormat {
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");

  @Override
  public boolean reads(Head head) {
    return OBJECT.matcher(head.text()).lookingAt() || head.isNamed(".jsonl", ".ndjson");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableArticleException {
    Lines lines = new Lines(input.bytes(), Input.LARGEST);
    try {
      while (lines.advance()) {
        Origin origin = input.at(lines.number());
        if (lines.isTooLong()) {
          intake.skip(origin, "a line of " + lines.length() + " bytes, over " + Input.LARGEST);
        } else {
          line(lines.bytes(), origin, intake);
        }
      }
    } catch (IOException e) {
      throw new UnreadableArticleException(input.at(lines.number()), Reasons.of(e));
    }
  }

  private static void line(byte[] bytes, Origin origin, Intake intake) throws IOException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded.text().isBlank()) {
      return;
    }
    try {
      Draft draft = draft(decoded.text(), origin);
      decoded.remark().ifPresent(remark -> intake.warn(origin, remark));
      intake.offer(draft);
    } catch (JsonProcessingException e) {
      intake.skip(origin, JsonArticle.reason(e));
    } catch (UnreadableArticleException e) {
      intake.skip(e);
    }
  }

  private static Draft draft(String line, Origin origin)
      throws IOException, UnreadableArticleException {
    try (JsonParser json = JsonArticle.JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableArticleException(origin, "no JSON object");
      }
      Draft draft = JsonArticle.read(json, origin);
      if (json.nextToken() != null) {
        throw new UnreadableArticleException(origin, "more than one JSON value on the line");
      }
      return draft;
    }
  }
}
