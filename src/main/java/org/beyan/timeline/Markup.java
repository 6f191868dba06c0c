package org.beyan.timeline;

/** HTML under construction: whatever is put in as text or as an attribute's value is escaped. */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /**
   * @param attributes names and values in turn; an empty value writes the name alone
   */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        html.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** An element that holds text alone. */
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** What is HTML already, and ours. */
  Markup raw(String ours) {
    html.append(ours);
    return this;
  }

  /** A line break in the source, for whoever reads it there. */
  Markup line() {
    html.append('\n');
    return this;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(text.charAt(i));
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
