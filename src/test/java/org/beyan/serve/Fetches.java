package org.beyan.serve;

/** Scripts that stand between a page and its server, for {@link PageBrowser#prepare}. */
final class Fetches {
  /** Takes the part of the address, how many such requests, and what they are answered with. */
  private static final String WRAPPED =
      """
      {
        const asked = window.fetch;
        let left = %2$d;
        window.fetch = (address, options) =>
          String(address).includes('%1$s') && left-- > 0 ? %3$s : asked(address, options);
      }
      """;

  private static final String BUSY =
      """
      Promise.resolve(new Response('{"detail": "made up"}',
        {status: 503, headers: {'Content-Type': 'application/problem+json'}}))""";

  private static final String LATER =
      "new Promise((done) => setTimeout(done, %d)).then(() => asked(address, options))";

  private Fetches() {}

  /** The first requests for such an address find the server busy. */
  static String busy(String part, int times) {
    return WRAPPED.formatted(part, times, BUSY);
  }

  /** The first request for such an address takes so many milliseconds more. */
  static String slow(String part, int delay) {
    return WRAPPED.formatted(part, 1, LATER.formatted(delay));
  }
}
