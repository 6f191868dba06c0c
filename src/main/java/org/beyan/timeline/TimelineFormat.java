package org.beyan.timeline;

import java.io.IOException;

/** The forms that a timeline can be written in. */
public enum TimelineFormat {
  /** One page that needs no other file and no network. */
  HTML(new HtmlPage()),
  /** A document to read and to edit. */
  MARKDOWN(new MarkdownDocument()),
  /** All that is known, as one object; {@link JsonDocument} tells its shape. */
  JSON(new JsonDocument()),
  /** A table, RFC 4180. */
  CSV(new CsvTable()),
  /** A calendar, RFC 5545. */
  ICS(new IcsCalendar()),
  /** What Knight Lab's TimelineJS reads. */
  TIMELINEJS(new TimelineJs());

  private final Rendering rendering;

  TimelineFormat(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Writes the timeline with English headings. */
  public void render(Timeline timeline, Appendable out) throws IOException {
    render(timeline, Language.EN, out);
  }

  /**
   * Writes the timeline; the same timeline always gives the same characters.
   *
   * @param language of headings and dates; the words of the statements stay in their own
   */
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    rendering.render(timeline, language, out);
  }
}
