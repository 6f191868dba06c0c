package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beyan.resolve.DayExpression.Kind;
import org.junit.jupiter.api.Test;

class DayGrammarTest {
  private static final DayGrammar TURKISH = DayGrammar.of("tr");

  @Test
  void joinsExpressionsOfOneDayIntoTheFullerOne() {
    assertThat(TURKISH.find("dun ( 24 kasim ) konustu . "))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.kind()).isEqualTo(Kind.DATE);
              assertThat(day.day()).isEqualTo(24);
              assertThat(day.month()).isEqualTo(11);
              assertThat(day.start()).isZero();
            });
  }

  @Test
  void keepsExpressionsApartThatWordsPart() {
    assertThat(TURKISH.find("dun ankara'da , bugun izmir'de "))
        .extracting(DayExpression::offset)
        .containsExactly(-1, 0);
  }

  @Test
  void keepsAMonthApartFromTheWeekdayBesideIt() {
    assertThat(DayGrammar.of("en").find("last friday in october "))
        .extracting(DayExpression::kind)
        .containsExactly(Kind.BEFORE, Kind.INMONTH);
  }

  @Test
  void takesTheLongestOfOverlappingExpressions() {
    assertThat(DayGrammar.of("en").find("the day before yesterday "))
        .singleElement()
        .extracting(DayExpression::kind, DayExpression::offset)
        .containsExactly(Kind.DAY, -2);
  }

  @Test
  void findsNoExpressionWithinAWord() {
    assertThat(TURKISH.find("dundar bugunlerde salincak ")).isEmpty();
  }

  @Test
  void hasNoGrammarOfAnotherLanguage() {
    assertThatThrownBy(() -> DayGrammar.of("de"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days/de.tsv");
  }
}
