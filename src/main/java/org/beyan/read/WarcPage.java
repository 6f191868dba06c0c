package org.beyan.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The web page in a record of an archive; pictures, redirects and the like hold none. */
final class WarcPage {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private WarcPage() {}

  /**
   * @param offset where the record starts in its archive
   */
  static Optional<Draft> draft(WarcRecord record, long offset, Input input, Intake intake)
      throws IOException, UnreadableArticleException {
    if (record instanceof WarcResponse response && type(record.headers()).contains("/http")) {
      HttpResponse http = response.http();
      return http.status() == 200 && isHtml(http.headers())
          ? Optional.of(draft(record, http.headers(), http.bodyDecoded(), offset, input, intake))
          : Optional.empty();
    }
    return record instanceof WarcResource && isHtml(record.headers())
        ? Optional.of(draft(record, record.headers(), record.body(), offset, input, intake))
        : Optional.empty();
  }

  private static Draft draft(
      WarcRecord record,
      MessageHeaders headers,
      MessageBody body,
      long offset,
      Input input,
      Intake intake)
      throws IOException, UnreadableArticleException {
    byte[] bytes = body.stream().readNBytes(Input.LARGEST + 1);
    if (bytes.length > Input.LARGEST) {
      String why = "page at byte " + offset + " is larger than " + Input.LARGEST + " bytes";
      throw new UnreadableArticleException(input.at(0), why);
    }
    Optional<String> charset = charset(headers).or(() -> HtmlFormat.declared(bytes));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset);
    Optional<String> address = record.headers().first("WARC-Target-URI");
    String where = address.orElse("record at byte " + offset);
    decoded.remark().ifPresent(remark -> intake.warn(input.at(0), where + ": " + remark));
    return WebPage.draft(decoded.text(), address, input.at(0), Optional.empty());
  }

  private static boolean isHtml(MessageHeaders headers) {
    String type = type(headers);
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }

  private static String type(MessageHeaders headers) {
    return headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> charset(MessageHeaders headers) {
    return CHARSET.matcher(type(headers)).results().map((MatchResult m) -> m.group(1)).findFirst();
  }
}
