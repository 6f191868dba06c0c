package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IrisTest {
  @Test
  void leavesValidIrisAlone() {
    String valid = "https://örnek.example/haber/турция?a=1&b=%C3%BC#bölüm";
    assertThat(Iris.escape(valid)).isEqualTo(valid);
  }

  @Test
  void escapesWhatNoIriMayHold() {
    assertThat(Iris.escape("http://example.org/a b<c>\"{|}^`\\[\u0000\u00a0"))
        .isEqualTo("http://example.org/a%20b%3Cc%3E%22%7B%7C%7D%5E%60%5C%5B%00%C2%A0");
    assertThat(Iris.escape("%zz%4")).isEqualTo("%25zz%254");
    assertThat(Iris.escape("a\ud83db")).isEqualTo("a%3Fb");
  }

  @Test
  void keepsPathsFromEnding() {
    assertThat(Iris.path("person/a?b#c")).isEqualTo("person/a%3Fb%23c");
  }

  @Test
  void makesOneSegmentOfAName() {
    assertThat(Iris.slug(" ÖRNEK Haber (Ajansı) ")).isEqualTo("ornek-haber-ajansi");
    assertThat(Iris.slug("РИА «Пример»")).isEqualTo("риа-пример");
    assertThat(Iris.slug("…")).isEmpty();
  }
}
