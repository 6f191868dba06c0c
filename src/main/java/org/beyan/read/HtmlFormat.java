package org.beyan.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page with one article. */
final class HtmlFormat implements ArticleFormat {
  private static final Pattern TAG =
      Pattern.compile("<(?:html|head|body|article|title|meta)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]+?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]+?encoding\\s*=\\s*[\"']([\\w.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final int CHARSET_WITHIN = 1 << 16;

  @Override
  public boolean reads(Head head) {
    boolean isXml = head.startsWith("<?xml") && !head.rootElement().equalsIgnoreCase("html");
    return head.startsWith("<")
        && !isXml
        && (TAG.matcher(head.text()).find()
            || head.startsWith("<!doctype html")
            || head.isNamed(".html", ".htm", ".xhtml"));
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableArticleException {
    byte[] bytes = input.all();
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared(bytes));
    decoded.remark().ifPresent(remark -> intake.warn(input.at(0), remark));
    intake.offer(WebPage.draft(decoded.text(), Optional.empty(), input.at(0), input.stem()));
  }

  /** The character set that a page names in itself. */
  static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, CHARSET_WITHIN);
    Matcher charset = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return charset.find()
        ? Optional.ofNullable(charset.group(1)).or(() -> Optional.ofNullable(charset.group(2)))
        : Optional.empty();
  }
}
