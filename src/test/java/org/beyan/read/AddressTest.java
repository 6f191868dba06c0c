package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://Www.Example.ORG/Haber/1/, https://www.example.org/Haber/1",
    "https://example.org/a#yorumlar, https://example.org/a",
    "https://example.org/a?utm_source=x&id=7&fbclid=y&utm_medium=z, https://example.org/a?id=7",
    "https://example.org/a/?utm_source=x, https://example.org/a",
    "https://example.org:443/a, https://example.org/a",
    "https://example.org:8080/a, https://example.org:8080/a",
    "https://example.org/, https://example.org",
    "<https://example.org/a>, https://example.org/a",
    "https://example.org/dışişleri, https://example.org/dışişleri",
    "https://example.org/a b|c, https://example.org/a%20b%7Cc",
    "https://example.org/%, https://example.org/%25",
    "urn:example:1, urn:example:1",
  })
  void bringsSpellingsTogether(String written, String canonical) {
    assertThat(Address.canonical(written)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "haber/1", "www.example.org/a", "http:", "http://", "://x"})
  void isNothingWhereNoAddressIs(String written) {
    assertThat(Address.canonical(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c&d", "https://user@example.org/x;y"})
  void doesNotChangeWhatIsCanonical(String canonical) {
    assertThat(Address.canonical(canonical)).contains(canonical);
  }

  @Test
  void tellsAFrontPageFromAnArticle() {
    assertThat(Address.isFrontPage("https://example.org")).isTrue();
    assertThat(Address.isFrontPage("https://example.org/a")).isFalse();
  }
}
