package org.beyan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** A command that has been run in this process, and what it printed. */
record Ran(int code, String out, String err) {
  static Ran beyan(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] typed = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Beyan.execute(new PrintWriter(out), new PrintWriter(err), typed);
    return new Ran(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> complaints() {
    return err.lines().toList();
  }
}
