package org.beyan.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of HTML as a browser lays it out: a blank line between blocks, a line end for a break.
 */
final class BlockText implements NodeVisitor {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern SPACES_AT_LINE_END = Pattern.compile(" *\\n *");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private final StringBuilder text = new StringBuilder();

  private BlockText() {}

  static String of(Element element) {
    BlockText blocks = new BlockText();
    element.traverse(blocks);
    String lines = SPACES_AT_LINE_END.matcher(blocks.text).replaceAll("\n");
    return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (element.isBlock()) {
        text.append("\n\n");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      text.append("\n\n");
    }
  }
}
