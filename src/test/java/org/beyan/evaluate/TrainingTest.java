package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.beyan.article.Span;
import org.beyan.language.ProposedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  @TempDir private Path folder;

  @Test
  void trainsAModelThatFindsSentences() throws IOException {
    Path file = folder.resolve("models/tr-sentences.bin");
    TrainedModel trained =
        Training.train(Training.Kind.SENTENCES, "tr", List.of(treebank()), List.of());
    trained.write(file);
    assertThat(trained.report())
        .matches("(?s)180 sentences\nmodel: P .* F1 1\\.000\nrules: P .* F1 1\\.000\n");
    assertThat(
            new SentenceDetectorME(new SentenceModel(file)).sentDetect("Demir geldi. Kaya sustu."))
        .containsExactly("Demir geldi.", "Kaya sustu.");
  }

  @Test
  void trainsAModelThatFindsTokens() throws IOException {
    Path file = folder.resolve("tr-tokens.bin");
    TrainedModel trained =
        Training.train(Training.Kind.TOKENS, "tr", List.of(treebank()), List.of());
    trained.write(file);
    assertThat(trained.report()).startsWith("660 tokens\nmodel: P ").contains("\nrules: P ");
    assertThat(new TokenizerME(new TokenizerModel(file)).tokenize("Demir sustu."))
        .containsExactly("Demir", "sustu", ".");
  }

  @Test
  void trainsAndScoresNames() throws IOException {
    Path names = names("[\"Dün\", \"Ali\", \"Demir\", \"geldi\"]");
    assertThat(Training.train(Training.Kind.NAMES, "tr", List.of(names), List.of()).report())
        .isEqualTo("50 sentences\nPERSON: P 1.000 R 1.000 F1 1.000\n");
  }

  @Test
  void scoresOnWhatIsKeptApart() throws IOException {
    Path names = names("[\"Dün\", \"Ali\", \"Demir\", \"geldi\"]");
    Path others = folder.resolve("others.jsonl");
    Files.writeString(others, "{\"tokens\": [\"geldi\"], \"tags\": [\"B-PERSON\"]}\n");
    assertThat(Training.train(Training.Kind.NAMES, "tr", List.of(names), List.of(others)).report())
        .isEqualTo("50 sentences\nPERSON: P 0.000 R 0.000 F1 0.000\n");
  }

  @Test
  void cutsTheEndingOffTheNameThatItLearns() throws IOException {
    Path names = names("[\"Dün\", \"Ali\", \"Demir'i\", \"...\"]");
    NameSample sample = new NameSentences("tr").read(List.of(names)).get(0);
    assertThat(sample.getSentence()).containsExactly("Dün", "Ali", "Demir", "'i", "...");
    assertThat(sample.getNames())
        .containsExactly(new opennlp.tools.util.Span(1, 3, Kind.PERSON.name()));
  }

  private Path names(String tokens) throws IOException {
    Path names = folder.resolve("names.jsonl");
    String tags = "[\"O\", \"B-PERSON\", \"I-PERSON\", \"O\"]";
    Files.writeString(names, "{\"tokens\": %s, \"tags\": %s}\n".formatted(tokens, tags).repeat(50));
    return names;
  }

  @Test
  void givesTheSameModelForTheSameData() throws IOException {
    Path one = folder.resolve("one.bin");
    Path other = folder.resolve("other.bin");
    Training.train(Training.Kind.SENTENCES, "tr", List.of(treebank()), List.of()).write(one);
    Training.train(Training.Kind.SENTENCES, "tr", List.of(treebank()), List.of()).write(other);
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void readsAWordThatTheTreebankCutsInTwoAsOneToken() throws IOException {
    Path file = folder.resolve("cut.conllu");
    Files.writeString(
        file,
        "# text = Evdekiler «geldi»\n"
            + "1-2\tEvdekiler\t_\n1\tEvde\t_\n2\tkiler\t_\n2.1\tboş\t_\n"
            + "3\t``\t_\n4\tgeldi\t_\n5\t&#39;&#39;\t_\n\n",
        StandardCharsets.UTF_8);
    TreebankSentence sentence = TreebankSentence.read(file).get(0);
    assertThat(sentence.tokens().stream().map(token -> token.in(sentence.text())))
        .containsExactly("Evdekiler", "«", "geldi", "»");
  }

  @Test
  void namesTheWordThatDoesNotStandInItsText() throws IOException {
    Path file = folder.resolve("wrong.conllu");
    Files.writeString(file, "# text = Geldi\n1\tGitti\t_\n\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> TreebankSentence.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Gitti");
  }

  @Test
  void leavesSentencesTornOutOfAQuotationOut() {
    List<TreebankSentence> sentences =
        List.of(
            new TreebankSentence("Demir \"geldi.", List.<Span>of()),
            new TreebankSentence("Kaya sustu.", List.<Span>of()));
    assertThat(TreebankText.of(sentences).get(0).text()).isEqualTo("Kaya sustu. ");
  }

  @Test
  void scoresEveryPartOnce() {
    List<HeldOut<Integer>> folds = HeldOut.folds(List.of(1, 2, 3, 4, 5, 6, 7));
    assertThat(folds.stream().flatMap(fold -> fold.scoring().stream()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(folds)
        .allMatch(fold -> fold.training().stream().noneMatch(fold.scoring()::contains));
  }

  /** Plain sentences, one after the other. */
  private Path treebank() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("# text = Demir geldi.\n1\tDemir\t_\n2\tgeldi\t_\n3\t.\t_\n\n");
      text.append("# text = Dr. Kaya sustu.\n1\tDr.\t_\n2\tKaya\t_\n3\tsustu\t_\n4\t.\t_\n\n");
      text.append("# text = Bugün Kaya sustu.\n1\tBugün\t_\n2\tKaya\t_\n3\tsustu\t_\n4\t.\t_\n\n");
    }
    Path file = folder.resolve("treebank.conllu");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }
}
