package org.beyan.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.beyan.article.Token;

/**
 * Proposes names by a model trained from annotated sentences; data/models/README.md tells from
 * which, and how good it is.
 *
 * <p>Safe to share between threads.
 */
public final class NameModel {
  private static final Map<String, Optional<NameModel>> LOADED = new ConcurrentHashMap<>();

  /** A finder keeps its last sentence, so each thread has its own. */
  private final ThreadLocal<NameFinderME> finder;

  private NameModel(TokenNameFinderModel model) {
    this.finder = ThreadLocal.withInitial(() -> new NameFinderME(model));
  }

  /** The model that comes with the program, loaded when it is first asked for. */
  public static Optional<NameModel> of(String language) {
    return LOADED.computeIfAbsent(language, NameModel::load);
  }

  private static Optional<NameModel> load(String language) {
    return file(language).map(NameModel::model).map(NameModel::new);
  }

  private static TokenNameFinderModel model(byte[] file) {
    try {
      return new TokenNameFinderModel(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> file(String language) {
    String resource = "/data/models/" + language + "-names.bin";
    try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the models' files by name, such as {@code tr-names}. */
  public static SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    for (LanguagePack pack : LanguagePack.all()) {
      file(pack.code()).ifPresent(it -> versions.put(pack.code() + "-names", hash(it)));
    }
    return versions;
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Names of one sentence in text order; none overlaps another. */
  public List<ProposedName> names(String text, List<Token> sentence) {
    ModelWords words = ModelWords.of(text, sentence);
    return Arrays.stream(finder.get().find(words.array()))
        .map(span -> name(span, words.tokens()))
        .toList();
  }

  private static ProposedName name(Span span, List<Integer> tokens) {
    int last = tokens.get(span.getEnd() - 1);
    ProposedName.Kind kind = ProposedName.Kind.valueOf(span.getType());
    return new ProposedName(tokens.get(span.getStart()), last + 1, kind);
  }
}
