package org.beyan.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Properties that a path names. */
final class PathProperties extends PathVisitorByType {
  private final List<Node> properties = new ArrayList<>();

  private PathProperties() {}

  static List<Node> of(Path path) {
    PathProperties named = new PathProperties();
    path.visit(named);
    return named.properties;
  }

  @Override
  public void visitNegPS(P_NegPropSet path) {
    path.getNodes().forEach(link -> link.visit(this));
  }

  @Override
  public void visit0(P_Path0 path) {
    properties.add(path.getNode());
  }

  @Override
  public void visit1(P_Path1 path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit2(P_Path2 path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }
}
