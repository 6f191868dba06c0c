package org.beyan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.beyan.store.Cell;
import org.beyan.store.Rows;

/**
 * Rows of a named query as a JSON array of objects: lists as arrays, numbers as numbers, nothing as
 * absent. Written as they are read: a tree of them first would take longer than many a query.
 */
final class JsonRows implements JsonSerializable {
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

  @Override
  public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
    out.writeStartArray();
    for (int row = 0; row < rows.rows().size(); row++) {
      write(row, out);
    }
    out.writeEndArray();
  }

  @Override
  public void serializeWithType(
      JsonGenerator out, SerializerProvider provider, TypeSerializer untyped) throws IOException {
    serialize(out, provider);
  }

  private void write(int row, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (int at = 0; at < rows.columns().size(); at++) {
      String column = rows.columns().get(at);
      Cell cell = rows.rows().get(row).get(at);
      if (lists.contains(column)) {
        out.writeArrayFieldStart(column);
        for (String value : rows.values(row, column)) {
          out.writeString(value);
        }
        out.writeEndArray();
      } else if (NUMBERS.contains(cell.datatype())) {
        out.writeNumberField(column, new BigDecimal(cell.text()));
      } else if (!cell.isEmpty()) {
        out.writeStringField(column, cell.text());
      }
    }
    out.writeEndObject();
  }
}
