package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.beyan.store.Cell;
import org.beyan.store.Rows;

/**
 * Rows of a named query as JSON objects: lists as arrays, numbers as numbers, nothing as absent.
 */
final class JsonRows {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final List<String> NUMBERS =
      List.of(XSD + "integer", XSD + "decimal", XSD + "double", XSD + "nonNegativeInteger");

  private final Rows rows;
  private final List<String> lists;

  /**
   * @param lists columns whose cells hold several values
   */
  JsonRows(Rows rows, List<String> lists) {
    this.rows = rows;
    this.lists = List.copyOf(lists);
  }

  ArrayNode array() {
    ArrayNode array = Json.array();
    for (int row = 0; row < rows.rows().size(); row++) {
      array.add(object(row));
    }
    return array;
  }

  private ObjectNode object(int row) {
    ObjectNode object = Json.object();
    for (int at = 0; at < rows.columns().size(); at++) {
      String column = rows.columns().get(at);
      Cell cell = rows.rows().get(row).get(at);
      if (lists.contains(column)) {
        ArrayNode values = object.putArray(column);
        rows.values(row, column).forEach(values::add);
      } else if (!cell.isEmpty()) {
        put(object, column, cell);
      }
    }
    return object;
  }

  private static void put(ObjectNode object, String column, Cell cell) {
    if (NUMBERS.contains(cell.datatype())) {
      object.put(column, new BigDecimal(cell.text()));
    } else {
      object.put(column, cell.text());
    }
  }
}
