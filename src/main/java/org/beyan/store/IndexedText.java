package org.beyan.store;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * A document of {@link TextFields} read back.
 *
 * @param document within the segment
 */
record IndexedText(LeafReader segment, int document) {

  /**
   * @param document within the whole index
   */
  static IndexedText of(int document, IndexReader index) {
    List<LeafReaderContext> segments = index.leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    return new IndexedText(segment.reader(), document - segment.docBase);
  }

  String key(String name) throws IOException {
    SortedDocValues keys = DocValues.getSorted(segment, name);
    if (!keys.advanceExact(document)) {
      throw new IOException("No " + name + " in document " + document + " of " + segment);
    }
    return keys.lookupOrd(keys.ordValue()).utf8ToString();
  }

  /** Short texts are kept apart. */
  String text() throws IOException {
    BinaryDocValues texts = DocValues.getBinary(segment, TextFields.TEXT);
    BytesRef text =
        texts.advanceExact(document)
            ? texts.binaryValue()
            : segment.storedFields().document(document).getBinaryValue(TextFields.LONG_TEXT);
    return text.utf8ToString();
  }
}
