package org.beyan.cli;

import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, from the jar's manifest. */
final class Version implements IVersionProvider {
  static String text() {
    String version = Beyan.class.getPackage().getImplementationVersion();
    return "beyan " + (version == null ? "development" : version);
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
