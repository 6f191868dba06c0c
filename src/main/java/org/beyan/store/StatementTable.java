package org.beyan.store;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What the statements of a store are chosen and counted by, in memory: a column of numbers for each
 * property. Statements are numbered in the order of answers: the newest first, the undated last.
 *
 * <p>Read once from a store that nobody writes to. Immutable.
 */
final class StatementTable {
  /** What a statement has any number of. */
  enum Column {
    SPEAKER,
    SPEAKS_FOR,
    TARGET,
    ABOUT,
    ACT,
    OUTLET,
    LANGUAGE,
    DYAD
  }

  /** Of an undated statement. */
  static final LocalDate UNDATED = LocalDate.MIN;

  /**
   * One statement.
   *
   * @param day of the words or {@link #UNDATED}
   * @param reports printings of it
   * @param values numbers of terms
   */
  record Row(Node statement, LocalDate day, int reports, Map<Column, int[]> values) {}

  private static final List<Node> FRIENDLY = acts("agree", "support", "concede", "promise");
  private static final List<Node> HOSTILE = acts("accuse", "reject", "threaten", "deny");

  private final List<Node> statements;
  private final List<LocalDate> days;
  private final int[] reports;
  private final Map<Column, int[][]> columns = new EnumMap<>(Column.class);
  private final List<Node> terms;
  private final Map<Node, Integer> numbers = new HashMap<>();

  /**
   * @param rows in the order of answers
   * @param terms what the numbers of the rows stand for
   */
  StatementTable(List<Row> rows, List<Node> terms) {
    this.statements = rows.stream().map(Row::statement).toList();
    this.days = rows.stream().map(Row::day).toList();
    this.reports = rows.stream().mapToInt(Row::reports).toArray();
    this.terms = List.copyOf(terms);
    IntStream.range(0, terms.size()).forEach(at -> numbers.put(terms.get(at), at));
    for (Column column : Column.values()) {
      int[][] values =
          rows.stream()
              .map(row -> row.values().getOrDefault(column, new int[0]))
              .toArray(int[][]::new);
      columns.put(column, values);
    }
  }

  private static List<Node> acts(String... names) {
    return Stream.of(names).map(name -> NodeFactory.createURI(Prefixes.BEYAN + name)).toList();
  }

  Node statement(int row) {
    return statements.get(row);
  }

  List<Node> terms() {
    return terms;
  }

  BitSet all() {
    BitSet all = new BitSet(statements.size());
    all.set(0, statements.size());
    return all;
  }

  /** Statements that have one of the terms in one of the columns. */
  BitSet having(Set<Column> wanted, List<Node> among) {
    BitSet numbered = new BitSet(terms.size());
    among.stream().filter(numbers::containsKey).forEach(term -> numbered.set(numbers.get(term)));
    BitSet found = new BitSet(statements.size());
    for (Column column : wanted) {
      int[][] values = columns.get(column);
      for (int row = 0; row < values.length; row++) {
        if (hasAny(values[row], numbered)) {
          found.set(row);
        }
      }
    }
    return found;
  }

  private static boolean hasAny(int[] values, BitSet among) {
    for (int value : values) {
      if (among.get(value)) {
        return true;
      }
    }
    return false;
  }

  /** Of that day or later. */
  BitSet since(LocalDate first) {
    return where(row -> !days.get(row).isBefore(first));
  }

  /** Of that day or earlier. */
  BitSet until(LocalDate last) {
    return where(row -> !days.get(row).isAfter(last) && days.get(row) != UNDATED);
  }

  BitSet among(Set<Node> wanted) {
    return where(row -> wanted.contains(statements.get(row)));
  }

  private BitSet where(IntPredicate holds) {
    return IntStream.range(0, statements.size())
        .filter(holds)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** How many of the statements have each term in a column; terms that none has are left out. */
  Map<Node, Long> count(Column column, BitSet among) {
    long[] counts = new long[terms.size()];
    int[][] values = columns.get(column);
    for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
      for (int value : values[row]) {
        counts[value]++;
      }
    }
    return IntStream.range(0, counts.length)
        .filter(number -> counts[number] > 0)
        .boxed()
        .collect(Collectors.toMap(terms::get, number -> counts[number]));
  }

  /** Counts the statements of each term in a column; terms that none has are left out. */
  Map<Node, Tally> tally(Column column, BitSet among) {
    BitSet friends = having(Set.of(Column.ACT), FRIENDLY);
    BitSet foes = having(Set.of(Column.ACT), HOSTILE);
    int[][] values = columns.get(column);
    int[][] outlets = columns.get(Column.OUTLET);
    Map<Integer, Tally> tallies = new HashMap<>();
    for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
      for (int value : values[row]) {
        tallies
            .computeIfAbsent(value, any -> new Tally())
            .add(days.get(row), reports[row], outlets[row], friends.get(row), foes.get(row));
      }
    }
    return tallies.entrySet().stream()
        .collect(Collectors.toMap(each -> terms.get(each.getKey()), Map.Entry::getValue));
  }

  /** How many of the statements are of each year; the undated are left out. */
  Map<Integer, Long> years(BitSet among) {
    return among.stream()
        .mapToObj(days::get)
        .filter(day -> day != UNDATED)
        .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
  }
}
