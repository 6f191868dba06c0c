package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.beyan.store.Statistics;

/** What is served, in figures. */
final class About {
  private About() {}

  static ObjectNode of(Holdings holdings) {
    Statistics statistics = holdings.statistics();
    ObjectNode about = Json.object();
    about.put("base", holdings.base());
    about.put("version", holdings.store().version());
    about.put("articles", statistics.articles());
    about.put("statements", statistics.statements());
    about.put("reports", statistics.reports());
    about.put("speakers", statistics.speakers());
    about.put("quads", statistics.quads());
    about.put("first", holdings.day("first"));
    about.put("last", holdings.day("last"));
    return about;
  }
}
