package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.beyan.article.Document;
import org.junit.jupiter.api.Test;

class ArticleTopicsTest {
  private static final String QUIET = " Köprü açıldı. Kantin doldu. Yol uzadı. Gemi geldi.";

  @Test
  void areWhatTheTitleAnnounces() {
    assertThat(leading("İdlib'de ateşkes", "Dün bakanlar oturdu." + QUIET))
        .containsExactly("syria");
  }

  @Test
  void areNoneOfAStateThatTheTitleOnlyNames() {
    assertThat(leading("Suriye yeni köprüyü gezdi", "Dün bakanlar oturdu." + QUIET)).isEmpty();
  }

  @Test
  void areWhatManySentencesTell() {
    assertThat(leading("", "Suriye'de çatışma var. İdlib sakin. Afrin bekliyor." + QUIET))
        .containsExactly("syria");
  }

  @Test
  void areNotAnIssueThatTheTitleAloneNames() {
    assertThat(leading("Yaptırım toplantısı", "Dün bakanlar oturdu." + QUIET)).isEmpty();
  }

  @Test
  void areLedByTheIssueThatTheTitleSinglesOut() {
    String text = "Suriye'de savaş sürüyor. S-400 geldi. Suriye'ye saldırı oldu.";
    assertThat(leading("S-400 teslim edildi", text)).containsExactly("s-400");
  }

  @Test
  void areNotBeforeTheTextComesToThem() {
    String text = "Köprü açıldı. Kantin doldu. Yol uzadı. İdlib sakin. Afrin bekliyor.";
    Document document = Documents.of(text);
    TopicWords words = TopicWords.of("tr");
    ConflictEvidence evidence =
        new ConflictEvidence(document, Documents.GAZETTEER, words, Documents.title(""));
    ArticleTopics topics = new ArticleTopics(document, evidence, words, Documents.title(""));
    assertThat(topics.leading(0)).isEmpty();
    assertThat(topics.leading(text.length())).containsExactly("syria");
  }

  private static Collection<String> leading(String title, String text) {
    Document document = Documents.of(text);
    TopicWords words = TopicWords.of("tr");
    ConflictEvidence evidence =
        new ConflictEvidence(document, Documents.GAZETTEER, words, Documents.title(title));
    return new ArticleTopics(document, evidence, words, Documents.title(title))
        .leading(text.length());
  }
}
