package org.beyan.read;

import java.io.IOException;
import java.util.Optional;

/** One article as text: with front matter, in the bulletin's shape, or bare. */
final class TextFormat implements ArticleFormat {
  /** Anything that is text. */
  @Override
  public boolean reads(Head head) {
    return true;
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableArticleException {
    Origin origin = input.at(1);
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all());
    String text = CleanText.unixLines(decoded.text());
    Optional<Draft> headed = FrontMatter.draft(text, origin, input.stem());
    Optional<Draft> told = headed.or(() -> Bulletin.draft(text, origin, input.stem()));
    if (told.isEmpty() && input.found() && !isNamedAsText(input.head())) {
      throw new UnreadableArticleException(origin, "no front matter, and not named .txt");
    }
    decoded.remark().ifPresent(remark -> intake.warn(origin, remark));
    intake.offer(told.orElseGet(() -> PlainText.draft(text, origin, input.stem())));
  }

  /** Notes, scripts and style sheets lie in folders beside articles. */
  private static boolean isNamedAsText(Head head) {
    return head.isNamed(".txt", ".text") || !head.name().contains(".");
  }
}
