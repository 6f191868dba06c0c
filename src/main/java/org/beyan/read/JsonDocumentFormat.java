package org.beyan.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/** A JSON array of objects, or objects that run over several lines. */
final class JsonDocumentFormat implements ArticleFormat {
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*[{\\]]");
  private static final Pattern OPEN_LINE = Pattern.compile("\\{(?:[^\\n]*[,\\[{:])?[ \\t\\r]*\\n");

  @Override
  public boolean reads(Head head) {
    return ARRAY.matcher(head.text()).lookingAt()
        || OPEN_LINE.matcher(head.text()).lookingAt() && !head.isNamed(".jsonl", ".ndjson");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableArticleException {
    try (JsonParser json = JsonArticle.JSON.createParser(input.bytes())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        Origin origin = input.at(json.currentTokenLocation().getLineNr());
        if (token == JsonToken.START_OBJECT) {
          intake.offer(JsonArticle.read(json, origin));
        } else if (token.isScalarValue()) {
          intake.skip(origin, "no JSON object");
        }
      }
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      throw new UnreadableArticleException(
          input.at(location == null ? 0 : location.getLineNr()),
          JsonArticle.reason(e) + "; the rest of the file is not read");
    }
  }
}
