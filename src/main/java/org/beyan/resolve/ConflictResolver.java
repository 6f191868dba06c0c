package org.beyan.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/**
 * Which conflicts and issues a content is about: GUIDELINES rule 5.
 *
 * <p>First its own words; else, where it plainly goes on about one ("the sides", "ateşkes"), the
 * conflict of the statement before or of the title.
 */
final class ConflictResolver {
  private static final Map<String, Pattern> GOES_ON =
      Map.of(
          "tr",
          Pattern.compile(
              "(?<![\\p{L}])(?:ates ?kes|taraflar|catisma|savas|muzakere|baris|bolge|isgal|kriz|saldiri|"
                  + "operasyon|asker|ordu|muhalif|teror|rejim|goc|siginmaci|anlasma|bu konu|bunu|"
                  + "bunun|sivil|topra)"),
          "ru",
          Pattern.compile(
              "(?<![\\p{L}])(?:перемири|прекращени|сторон|конфликт|воин|переговор|мирн|регион|оккупаци|"
                  + "кризис|атак|операци|воен|воиск|арми|оппозици|террор|режим|беженц|удар|"
                  + "урегулировани|соглашени|центр|миротворц)"),
          "en",
          Pattern.compile(
              "(?<![\\p{L}])(?:ceasefire|cease-fire|truce|sides|parties|conflict|war|talks|peace|region|"
                  + "occup|crisis|attack|operation|militar|troops|soldiers|army|fighters|fighting|"
                  + "opposition|terror|regime|refugee|invasion|weapons|tanks|withdraw|territor)"));

  private final Document document;
  private final Gazetteer gazetteer;
  private final SortedSet<String> ofTitle;
  private SortedSet<String> last = new TreeSet<>();

  /**
   * @param title mentions in the article's title
   */
  ConflictResolver(Document document, Gazetteer gazetteer, List<Mention> title) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.ofTitle = codes(title);
  }

  /** Conflicts of the next content in text order. */
  SortedSet<String> conflicts(List<Span> content) {
    SortedSet<String> own = new TreeSet<>();
    content.forEach(span -> own.addAll(codes(document.mentionsIn(span))));
    SortedSet<String> found = own.isEmpty() && goesOn(content) ? inherited() : own;
    if (!found.isEmpty()) {
      last = found;
    }
    return found;
  }

  private SortedSet<String> inherited() {
    return last.isEmpty() ? ofTitle : last;
  }

  private boolean goesOn(List<Span> content) {
    String words = Words.folded(document, content);
    return GOES_ON.get(document.language()).matcher(words).find();
  }

  /** A mention may name a conflict among other things: Suriye is a state and a word for a war. */
  private SortedSet<String> codes(List<Mention> mentions) {
    SortedSet<String> codes = new TreeSet<>();
    mentions.stream()
        .flatMap(mention -> mention.entities().stream())
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(entity -> entity.type() == Entity.Type.CONFLICT)
        .forEach(entity -> entity.code().ifPresent(codes::add));
    return codes;
  }
}
