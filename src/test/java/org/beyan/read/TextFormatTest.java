package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.beyan.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {
  private static final LocalDate THIRD = LocalDate.of(2020, 11, 3);

  @TempDir private Path folder;

  @Test
  void readsFrontMatterAndTheBodyAfterItExactly() {
    Path file =
        Collected.write(
            folder,
            "ornek.md",
            "---",
            "title: \"Bakan Örnek: \\\"Konuşacağız\\\"\"",
            "outlet: 'Örnek''in Sesi'",
            "published: 3 Kasım 2020",
            "lang: tr-TR",
            "url: https://example.org/haber#1",
            "note: retold",
            "tags:",
            "  - title: not this",
            "---",
            "",
            "  Birinci paragraf.  ",
            "",
            "İkinci: paragraf.",
            "");

    Article article = Collected.read(file).only();

    assertThat(article.id()).isEqualTo("ornek");
    assertThat(article.title()).isEqualTo("Bakan Örnek: \"Konuşacağız\"");
    assertThat(article.outlet()).contains("Örnek'in Sesi");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.language()).contains("tr");
    assertThat(article.url()).contains("https://example.org/haber");
    assertThat(article.text()).isEqualTo("  Birinci paragraf.  \n\nİkinci: paragraf.");
  }

  @Test
  void takesIdDateAndLanguageUnderTheirOtherNames() {
    Article article =
        Collected.read("---", "ID: a-1", "date: 2020-11-03", "language: ru", "---", "Текст.")
            .only();

    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.language()).contains("ru");
  }

  @Test
  void readsFrontMatterWithWindowsLineEndsAndAByteOrderMark() {
    Article article =
        Collected.read("\ufeff---\r\ntitle: Başlık\r\n---\r\nBir.\r\n\r\nİki.\r\n").only();

    assertThat(article.title()).isEqualTo("Başlık");
    assertThat(article.text()).isEqualTo("Bir.\n\nİki.");
  }

  @Test
  void skipsFrontMatterThatDoesNotEnd() {
    Collected collected = Collected.read("---", "title: Başlık", "date: 2020-11-03", "", "Metin.");

    assertThat(collected.articles).isEmpty();
    assertThat(collected.skipped).containsExactly("-:1: front matter without its closing ---");
  }

  @Test
  void leavesTextBetweenDashesWithoutFrontMatterAlone() {
    Article article = Collected.read("---", "Metin burada kesiliyor.").only();

    assertThat(article.text()).isEqualTo("---\nMetin burada kesiliyor.");
  }

  @Test
  void readsABulletinWithTheOutletsDateAndNotTheDayOfPosting() {
    Path file =
        Collected.write(
            folder,
            "bulten.txt",
            "",
            "BAKAN ÖRNEK: KONUŞACAĞIZ",
            "",
            "-",
            "",
            "04.11.2020",
            "",
            "Deneme (3 Kasım 2020)",
            "",
            "Bakan Örnek konuştu.",
            "",
            "İkinci paragraf.",
            "",
            "<https://example.org/haber/3>",
            "",
            "Kaynak/Source:");

    Article article = Collected.read(file).only();

    assertThat(article.id()).isEqualTo("bulten");
    assertThat(article.title()).isEqualTo("BAKAN ÖRNEK: KONUŞACAĞIZ");
    assertThat(article.outlet()).contains("Deneme");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.url()).contains("https://example.org/haber/3");
    assertThat(article.text()).isEqualTo("Bakan Örnek konuştu.\n\nİkinci paragraf.");
  }

  @Test
  void readsBulletinsInRussianAndEnglishToo() {
    Article russian =
        Collected.read(
                "Заголовок",
                "",
                "-",
                "",
                "04.11.2020",
                "",
                "Пример (3 ноября 2020 г.)",
                "",
                "Текст.",
                "",
                "Источник: https://example.org/1")
            .only();
    Article english =
        Collected.read(
                "Headline",
                "–",
                "Nov 4, 2020",
                "The Example (November 3, 2020)",
                "Text.",
                "https://example.org/2")
            .only();

    assertThat(russian.outlet()).contains("Пример");
    assertThat(russian.published()).contains(THIRD);
    assertThat(russian.url()).contains("https://example.org/1");
    assertThat(russian.text()).isEqualTo("Текст.");
    assertThat(english.outlet()).contains("The Example");
    assertThat(english.published()).contains(THIRD);
    assertThat(english.url()).contains("https://example.org/2");
    assertThat(english.text()).isEqualTo("Text.");
  }

  @Test
  void keepsAnAddressWithinTheBodyOfABulletin() {
    Article article =
        Collected.read(
                "Başlık",
                "-",
                "04.11.2020",
                "Deneme (03.11.2020)",
                "Bir.",
                "https://example.org/1",
                "İki.")
            .only();

    assertThat(article.text()).isEqualTo("Bir.\nhttps://example.org/1\nİki.");
    assertThat(article.url()).isEmpty();
  }

  @Test
  void takesAShortFirstLineBeforeABlankOneAsTitle() {
    Collected collected = Collected.read("Bakan konuştu", "", "Bakan Örnek dün konuştu.");

    assertThat(collected.only().title()).isEqualTo("Bakan konuştu");
    assertThat(collected.only().text()).isEqualTo("Bakan Örnek dün konuştu.");
    assertThat(collected.only().published()).isEmpty();
    assertThat(collected.warned).containsExactly("-:1: no date");
  }

  @Test
  void leavesAFirstSentenceInTheText() {
    Article sentence = Collected.read("Bakan \"Geliyoruz.\" dedi.", "", "Sonra gitti.").only();
    Article alone = Collected.read("Bakan konuştu").only();

    assertThat(sentence.title()).isEmpty();
    assertThat(sentence.text()).startsWith("Bakan \"Geliyoruz.\" dedi.");
    assertThat(alone.title()).isEmpty();
    assertThat(alone.text()).isEqualTo("Bakan konuştu");
  }

  @Test
  void takesTheDayFromTheNameOfAFileThatTellsNoOther() {
    Path file = Collected.write(folder, "2020-11-03-bakan.txt", "Bakan Örnek konuştu.");

    assertThat(Collected.read(file).only().published()).contains(THIRD);
  }

  @Test
  void readsTextAfterManyBlankLines() {
    Article article =
        Collected.read("\n".repeat(300_000) + "Bakan konuştu." + "\n".repeat(9)).only();

    assertThat(article.text()).isEqualTo("Bakan konuştu.");
  }
}
