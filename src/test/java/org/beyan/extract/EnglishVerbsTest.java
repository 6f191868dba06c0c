package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishVerbsTest {
  private final EnglishVerbs verbs = new EnglishVerbs();

  @Test
  void inflectRegularVerbs() {
    assertThat(verbs.forms("warn").keySet())
        .containsExactlyInAnyOrder("warn", "warns", "warned", "warning");
    assertThat(verbs.forms("note").keySet())
        .containsExactlyInAnyOrder("note", "notes", "noted", "noting");
    assertThat(verbs.forms("deny").keySet())
        .containsExactlyInAnyOrder("deny", "denies", "denied", "denying");
    assertThat(verbs.forms("stress").keySet()).contains("stresses", "stressed");
  }

  @Test
  void doubleTheLastConsonant() {
    assertThat(verbs.forms("admit").keySet()).contains("admitted", "admitting");
  }

  @Test
  void knowIrregularPasts() {
    assertThat(verbs.forms("say").keySet())
        .containsExactlyInAnyOrder("say", "says", "said", "saying");
    assertThat(verbs.forms("tell").keySet()).contains("told").doesNotContain("telled");
  }

  @Test
  void tellParticiplesFromTheRest() {
    assertThat(verbs.forms("add")).containsEntry("adding", Form.CONVERB);
    assertThat(verbs.forms("add")).containsEntry("added", Form.FINITE);
  }
}
