package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Closed classes and endings of Russian, in folded letters, where й is и and ё is е. */
final class RussianWords {
  static final Set<String> PREPOSITIONS =
      words(
          """
          в во на с со к ко о об обо от ото из у для по за против между при над под без до
          через про перед после ради среди вместо около вокруг кроме благодаря согласно
          вопреки относительно включая насчет касательно вслед мимо
          """);

  /** Words that may open a sentence before the reported clause without belonging to it. */
  static final Set<String> OPENERS =
      words(
          """
          однако также кроме того при этом тем не менее между вместе с и а но так впрочем
          причем в свою очередь более к тому же потом затем далее помимо этого таким образом
          ранее накануне сегодня вчера позже сеичас
          """);

  static final Set<String> ADVERBS =
      words(
          """
          также тоже еще уже ранее позже позднее накануне сегодня вчера сеичас снова вновь
          опять отдельно особо неоднократно впервые недавно официально публично прямо четко
          ясно при этом так затем потом однако кроме того лично почти сразу даже только лишь
          просто тогда там здесь тут вместе тем письменно устно категорически решительно
          жестко резко осторожно открыто фактически ему еи им нам мне вам же в частности свою
          очередь
          """);

  static final Set<String> CONJUNCTIONS = Set.of("и", "а", "но", "однако", "или", "либо");

  static final Set<String> SUBORDINATORS =
      words(
          """
          что чтобы будто якобы если когда где хотя поскольку пока куда откуда потому чем чья
          чье чьи чеи словно дабы ли как
          """);

  /** Nouns for written or spoken words, in the prepositional case. */
  static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:заявлени|уведомлени|сообщени|коммюнике|релиз|письм|текст|документ|деклараци|доклад|отчет|обращени"
              + "|послани|публикаци|стать|резолюци|меморандум|комментари|нот|записк|материал|твит"
              + "|пост|запис|указ|исследовани|интервью)\\p{L}{0,2}");

  /** Nouns of an act or a stance, whose complement is what is said: готовности, необходимости. */
  static final Pattern ACT =
      Pattern.compile(
          "(?:готовност|намерени|решени|необходимост|невозможност|возможност|недопустимост|важност"
              + "|признательност|благодарност|прав|желани|стремлени|план|договоренност|согласи|отказ|обязательств|нежелани"
              + "|неизбежност|неспособност|способност|обязанност|угроз|успех|победе|провал|гибел"
              + "|выход)\\p{L}{1,2}|\\p{L}{3,}[нтц]и(?:и|ях)");

  /** Nouns that weigh what they govern: важность диалога, необходимость реформ. */
  static final Pattern VALUE =
      Pattern.compile(
          "(?:необходимост|важност|значимост|недопустимост|неприемлемост|невозможност|возможност"
              + "|неизбежност|готовност|приверженност|заинтересованност|актуальност|неизменност"
              + "|бесперспективност|обоснованност|целесообразност|эффективност|опасност"
              + "|намерени|отсутстви|наличи|безальтернативност|общност|совпадени)\\p{L}{1,2}");

  static final Pattern INSTRUMENTAL =
      Pattern.compile("\\p{L}{2,}(?:ым|им|ои|еи|ом|ем|ыми|ими|ами|ями|ью|ою|ею)(?:ся)?");

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "\\p{L}{2,}[аеиоуыя]ть(?:ся)?"
              + "|\\p{L}*(?:ити|дти|[вн]ести|[бв]рести|везти|расти|спасти|блюсти)(?:сь)?"
              + "|\\p{L}*(?:учесть|упасть|попасть|помочь|лечь|влечь|беречь|стеречь|сечь)");

  private static final Set<String> NO_INFINITIVES =
      words(
          """
          пять девять десять память печать сеть мать треть кровать зять путь суть опять вспять
          пути сути грудь медь честь
          """);

  static final Set<String> THAT = Set.of("что", "чтобы", "будто", "якобы");

  private static final Pattern INTERROGATIVE =
      Pattern.compile(
          "почему|зачем|как|когда|кто|кого|кому|кем|что|чего|чему|чем|где|куда|откуда|сколько"
              + "|как(?:ои|ая|ое|ие|ого|ую|им|их|ими)|насколько|отчего");

  /** Correlatives before что: о том, что; в том, что; с тем, что; тем, что. */
  static final Set<String> CORRELATIVES = Set.of("том", "то", "тем", "тому", "того");

  private static final Set<String> FIRST_AND_SECOND = Set.of("я", "мы", "ты", "вы");

  private static final Pattern CONVERB =
      Pattern.compile(
          "\\p{L}{2,}(?:[ыиа]вая|[чжгдт]ая|имая|[нлр]яя|щая|уя|ив|ав|ев|ув|ыв|вшись|вши|ясь)"
              + "|говоря|находясь|имея|ссылаясь");

  private static final Set<String> NO_CONVERBS =
      words(
          """
          другая каждая молодая долгая строгая чужая свежая святая богатая общая настоящая
          бывшая будущая следующая ведущая вся прав устав состав актив мотив разрыв взрыв
          призыв срыв перерыв прорыв отзыв вызов коллектив архив массив нерв залив сплав гнев
          """);

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\p{L}{3,}(?:вш|ющ|ящ|ущ|ащ|нн|ем|им)(?:ии|ая|ее|ое|ие|ые|ыи|его|ого|еи|ои|ему|ому"
              + "|им|ым|ем|ом|их|ых|ими|ыми|ую|юю)(?:ся)?");

  /** Nouns that a proper name explains: города Немуро, компании "Роснефть". */
  static final Pattern CLASSIFIER =
      Pattern.compile(
          "(?:город|област|раион|регион|посел|деревн|штат|провинци|остров|компани|фирм|газет|журнал"
              + "|телеканал|канал|радиостанци|агентств|группировк|групп|порт|аэропорт|завод|корабл"
              + "|судн|операци|систем|проект|музе|сервис|саит|банк|концерн|корпораци|программ"
              + "|издани|соцсет|сет)\\p{L}{0,3}");

  /** Legal papers, which speak only when somebody makes them. */
  static final Pattern LEGAL =
      Pattern.compile(
          "(?:договор|соглашени|закон|конституци|указ|план|резолюци|стать|пункт|устав|конвенци"
              + "|график|правил|традици|кодекс)\\p{L}{0,4}");

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{L}{3,}(?:ые|ие|ыи|ии|ая|яя|ое|ого|его|ому|ему|ых|их|ым|им|ыми|ими|ую|юю)");

  private static final Pattern OBLIQUE_ADJECTIVE =
      Pattern.compile("\\p{L}{3,}(?:ого|его|ому|ему|ых|их|ым|им|ыми|ими)");

  private static final Pattern VERB =
      Pattern.compile("\\p{L}{2,}(?:[аеиуыя]л(?:а|о|и|ся|ась|ось|ись)?|ует|ает|яет|ит|ят|ают|уют)");

  private RussianWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether the word may be whom something is told: журналистам, собеседнику. */
  static boolean isDative(String word) {
    return word.matches("\\p{L}{3,}(?:ам|ям|у|ю|ему|ому)");
  }

  static boolean isInterrogative(String word) {
    return INTERROGATIVE.matcher(word).matches();
  }

  static boolean isInfinitive(String word) {
    return INFINITIVE.matcher(word).matches() && !NO_INFINITIVES.contains(word);
  }

  static boolean isConverb(String word) {
    return CONVERB.matcher(word).matches() && !NO_CONVERBS.contains(word);
  }

  /** Whether a clause that begins with the word depends on another. */
  static boolean subordinates(String word) {
    return SUBORDINATORS.contains(word)
        || word.startsWith("котор")
        || isConverb(word)
        || PARTICIPLE.matcher(word).matches();
  }

  static boolean looksLikeVerb(String word) {
    return VERB.matcher(word).matches();
  }

  static boolean isAdjective(String word) {
    return ADJECTIVE.matcher(word).matches();
  }

  static boolean isObliqueAdjective(String word) {
    return OBLIQUE_ADJECTIVE.matcher(word).matches();
  }

  /** Whether the subject of a cue is I, we or you: somebody tells of his own words. */
  static boolean isOfSpeaker(Layout layout, Cue cue) {
    for (int at = cue.first() - 1; at >= Math.max(0, cue.first() - 5); at--) {
      if (FIRST_AND_SECOND.contains(layout.word(at))) {
        return true;
      }
      if (!layout.token(at).isWord()) {
        break;
      }
    }
    return FIRST_AND_SECOND.contains(layout.word(cue.last() + 1));
  }
}
