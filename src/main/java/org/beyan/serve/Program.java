package org.beyan.serve;

import java.io.File;
import java.net.URI;
import java.util.Optional;

/** Which build of the program runs. */
final class Program {
  private Program() {}

  /** Another one for each build: version from the manifest, and when its jar was written. */
  static String build() {
    String version =
        Optional.ofNullable(Program.class.getPackage().getImplementationVersion()).orElse("");
    URI code =
        URI.create(Program.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return version + " " + new File(code).lastModified();
  }
}
