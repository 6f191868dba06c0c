package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of the trie of names: words behind, senses here. Written while built, read afterwards. */
final class Node {
  /** The endings of a stem, and where the path goes on. */
  record Edge(Map<String, Ending> endings, Node to) {}

  private final Map<String, List<Edge>> edges = new HashMap<>(2);
  private final List<Sense> senses = new ArrayList<>(1);
  private int longestEnding;

  /** The node behind a word that has these forms; made where there is none. */
  Node child(List<Form> forms) {
    for (Edge edge : edges(forms.get(0).stem())) {
      if (edge.endings() == forms.get(0).endings()) {
        return edge.to();
      }
    }
    Node child = new Node();
    for (Form form : forms) {
      edges
          .computeIfAbsent(form.stem(), stem -> new ArrayList<>(1))
          .add(new Edge(form.endings(), child));
      form.endings().keySet().forEach(it -> longestEnding = Math.max(longestEnding, it.length()));
    }
    return child;
  }

  void add(Sense sense) {
    senses.add(sense);
  }

  List<Edge> edges(String stem) {
    return edges.getOrDefault(stem, List.of());
  }

  /** Length of the longest ending of any edge. */
  int longestEnding() {
    return longestEnding;
  }

  boolean isLeaf() {
    return edges.isEmpty();
  }

  List<Sense> senses() {
    return senses;
  }
}
