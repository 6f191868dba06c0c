package org.beyan.serve.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code beyan serve} in a process of its own. */
final class ServedStore implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("http://\\S+");

  private final Process process;
  private final URI url;

  /**
   * @param options of Java, such as the most memory
   */
  ServedStore(Path store, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.beyan.cli.Beyan");
    command.addAll(List.of("serve", "--port", "0", "--store", store.toString()));
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    this.url = URI.create(announced(process.inputReader()));
  }

  private static String announced(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher url = URL.matcher(line);
      if (url.find()) {
        return url.group();
      }
    }
    throw new IOException("the server did not start");
  }

  URI url() {
    return url;
  }

  Sampler sampler() {
    return new Sampler(process.toHandle());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }
}
