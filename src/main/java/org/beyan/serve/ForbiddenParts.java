package org.beyan.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.WalkerVisitor;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * What a query has that is not answered here, wherever it stands: in sub-queries, in EXISTS, in
 * conditions of an order or of an aggregate.
 */
final class ForbiddenParts extends OpVisitorBase {
  static final String TOO_DEEP = "The query is nested too deeply";

  /** Jena's optimizer takes twice as long for each level. */
  private static final int EXISTS_DEPTH = 8;

  /** Optimizing and evaluating go by recursion. */
  private static final int DEPTH = 500;

  private final Endpoints services;
  private final List<String> found = new ArrayList<>();
  private final Walk walk = new Walk();

  private ForbiddenParts(Endpoints services) {
    this.services = services;
  }

  /** The first of them, as a sentence for whoever asks. */
  static Optional<String> in(Query query, Endpoints services) {
    Op op = Algebra.compile(query);
    if (depth(op) > DEPTH) {
      return Optional.of(TOO_DEEP);
    }
    ForbiddenParts parts = new ForbiddenParts(services);
    parts.walk.walk(op);
    return parts.found.stream().findFirst();
  }

  private static int depth(Op op) {
    List<Op> parts =
        op instanceof Op1 one
            ? List.of(one.getSubOp())
            : op instanceof Op2 two
                ? List.of(two.getLeft(), two.getRight())
                : op instanceof OpN several ? several.getElements() : List.of();
    return 1 + parts.stream().mapToInt(ForbiddenParts::depth).max().orElse(0);
  }

  @Override
  public void visit(OpService service) {
    if (!services.allows(service.getService())) {
      found.add(
          services.hosts().isEmpty()
              ? "SERVICE is not allowed: this endpoint asks no others"
              : "SERVICE is allowed for these hosts only, by https and by name: "
                  + String.join(", ", services.hosts().stream().sorted().toList()));
    }
  }

  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().forEach(triple -> property(triple.getPredicate()));
  }

  @Override
  public void visit(OpPath path) {
    PathProperties.of(path.getTriplePath().getPath())
        .forEach(
            property -> {
              property(property);
              if (property.hasURI(AllowedFunctions.TEXT_QUERY)) {
                found.add("text:query cannot be part of a path");
              }
            });
  }

  private void property(Node property) {
    if (property.isURI() && AllowedFunctions.isForbiddenProperty(property.getURI())) {
      found.add("The property function <" + property.getURI() + "> is not allowed");
    }
  }

  @Override
  public void visit(OpOrder order) {
    for (SortCondition condition : order.getConditions()) {
      walk.walk(condition.getExpression());
    }
  }

  @Override
  public void visit(OpGroup group) {
    for (ExprAggregator aggregate : group.getAggregators()) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        found.add("The aggregate <" + custom.getIRI() + "> is not allowed");
      }
      ExprList expressions = aggregate.getAggregator().getExprList();
      if (expressions != null) {
        walk.walk(expressions);
      }
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call && !AllowedFunctions.allows(call.getFunctionIRI())) {
        found.add("The function <" + call.getFunctionIRI() + "> is not allowed");
      }
    }
  }

  /** Goes into the patterns of EXISTS too, but not into what others are asked. */
  private final class Walk extends WalkerVisitor {
    private int depth;

    Walk() {
      super(ForbiddenParts.this, new Functions(), null, null);
    }

    @Override
    public void visit(OpService service) {
      ForbiddenParts.this.visit(service);
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      if (++depth > EXISTS_DEPTH || ForbiddenParts.depth(exists.getGraphPattern()) > DEPTH) {
        found.add(TOO_DEEP);
      } else {
        super.visit(exists);
      }
      depth--;
    }
  }
}
