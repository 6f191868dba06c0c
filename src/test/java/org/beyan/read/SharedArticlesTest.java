package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beyan.article.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SharedArticlesTest {
  private static final Path SHARED = Path.of("../shared");

  @Test
  void readsEveryRealArticleAndSkipsOnlyTheNoteBesideThem() {
    Collected collected = Collected.read(shared("articles"));

    assertThat(collected.articles).hasSize(629);
    assertThat(collected.skipped).singleElement().asString().contains("PROVENANCE.md");
    assertThat(collected.progressed).isEqualTo(ArticleReader.size(List.of(shared("articles"))));
  }

  @Test
  void readsTheSeedAsABulletin() {
    Article seed = Collected.read(shared("seed/takvim-2020-11-03.txt")).only();

    assertThat(seed.id()).isEqualTo("takvim-2020-11-03");
    assertThat(seed.outlet()).contains("Takvim");
    assertThat(seed.published()).contains(LocalDate.of(2020, 11, 3));
    assertThat(seed.url().orElseThrow()).startsWith("https://www.takvim.com.tr/").endsWith("/3");
    assertThat(seed.title()).startsWith("RUSYA").endsWith("EDECEĞİZ");
    assertThat(seed.text()).startsWith("Rusya ile").endsWith("ifade etti.");
  }

  private static Path shared(String path) {
    Path shared = SHARED.resolve(path);
    Assumptions.assumeTrue(Files.exists(shared), () -> "skipped: no " + shared);
    return shared;
  }
}
