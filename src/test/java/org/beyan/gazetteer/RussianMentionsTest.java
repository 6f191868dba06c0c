package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Сергей Лавров | PERSON* Сергей Лавров person/sergey-lavrov",
        "Сергею Лаврову | PERSON Сергею Лаврову person/sergey-lavrov",
        "Сергеем Лавровым | PERSON Сергеем Лавровым person/sergey-lavrov",
        "Реджепом Тайипом Эрдоганом | PERSON Реджепом Тайипом Эрдоганом person/recep-tayyip-erdogan",
        "Реджеп Эрдоган | PERSON* Реджеп Эрдоган person/recep-tayyip-erdogan",
        "Эрдогана | PERSON Эрдогана person/recep-tayyip-erdogan",
        "Чавушоглу | PERSON* Чавушоглу person/mevlut-cavusoglu",
        "Мевлюта Чавушоглу | PERSON Мевлюта Чавушоглу person/mevlut-cavusoglu",
        "Марией Захаровой | PERSON Марией Захаровой person/maria-zakharova",
        "Захаровой | PERSON Захаровой person/maria-zakharova",
        "Ангелы Меркель | PERSON Ангелы Меркель person/angela-merkel",
        "Меркель | PERSON* Меркель person/angela-merkel",
        "Владимиром Зеленским | PERSON Владимиром Зеленским person/volodymyr-zelenskyy",
        "Зеленского | PERSON Зеленского person/volodymyr-zelenskyy",
        "Петра Порошенко | PERSON Петра Порошенко person/petro-poroshenko",
        "Пётр Порошенко | PERSON* Пётр Порошенко person/petro-poroshenko",
        "Павла Климкина | PERSON Павла Климкина person/pavel-klimkin",
        "Дмитрия Пескова | PERSON Дмитрия Пескова person/dmitry-peskov",
        "Сергей Викторович Лавров | PERSON* Сергей Викторович Лавров person/sergey-lavrov",
        "С. Лавров | PERSON* С. Лавров person/sergey-lavrov",
        "С.В. Лавровым | PERSON С.В. Лавровым person/sergey-lavrov",
        "Турция | COUNTRY* Турция country/TR",
        "Турции | COUNTRY Турции country/TR",
        "Турцией | COUNTRY Турцией country/TR",
        "ТУРЦИИ | COUNTRY ТУРЦИИ country/TR",
        "США | COUNTRY* США country/US",
        "Соединёнными Штатами | COUNTRY Соединёнными Штатами country/US",
        "Египта | COUNTRY Египта country/EG",
        "Израилем | COUNTRY Израилем country/IL",
        "Китаем | COUNTRY Китаем country/CN",
        "Азербайджану | COUNTRY Азербайджану country/AZ",
        "Южной Осетии | COUNTRY Южной Осетии country/south-ossetia",
        "Саудовскую Аравию | COUNTRY Саудовскую Аравию country/SA",
        "Российской Федерации | COUNTRY Российской Федерации country/RU",
        "турецкого | NATIONALITY турецкого country/TR",
        "Российский | NATIONALITY* Российский country/RU",
        "российскими | NATIONALITY российскими country/RU",
        "российская | NATIONALITY* российская country/RU",
        "россиян | NATIONALITY россиян country/RU",
        "россияне | NATIONALITY* россияне country/RU",
        "турок | NATIONALITY* турок country/TR",
        "турки | NATIONALITY* турки country/TR",
        "турками | NATIONALITY турками country/TR",
        "украинца | NATIONALITY украинца country/UA",
        "азербайджанец | NATIONALITY* азербайджанец country/AZ",
        "азербайджанцев | NATIONALITY азербайджанцев country/AZ",
        "армян | NATIONALITY армян country/AM",
        "сирийцами | NATIONALITY сирийцами country/SY",
        "китайца | NATIONALITY китайца country/CN",
        "Кремля | METONYM Кремля country/RU body/kremlin",
        "Москве | METONYM Москве country/RU",
        "Белого дома | METONYM Белого дома country/US",
        "Баку | METONYM* Баку country/AZ",
        "Идлибе | PLACE Идлибе country/SY",
        "Глава МИДа | OFFICE* Глава МИДа office/foreign-minister",
        "НАТО | BODY* НАТО body/NATO",
        "ООН | BODY* ООН body/UN",
        "Евросоюза | BODY Евросоюза body/EU",
        "Европейским союзом | BODY Европейским союзом body/EU",
        "Североатлантического альянса | BODY Североатлантического альянса body/NATO",
        "МИД России | BODY* МИД России body/ru-mfa",
        "МИДом России | BODY МИДом России body/ru-mfa",
        "Министерству обороны России | BODY Министерству обороны России body/ru-mod",
        "Минобороны РФ | BODY* Минобороны РФ body/ru-mod",
        "главы МИД | OFFICE* главы МИД office/foreign-minister",
        "главой МИД | OFFICE главой МИД office/foreign-minister",
        "министра иностранных дел | OFFICE министра иностранных дел office/foreign-minister",
        "министрами иностранных дел | OFFICE министрами иностранных дел office/foreign-minister",
        "Президент | OFFICE* Президент office/head-of-state",
        "президентом | OFFICE президентом office/head-of-state",
        "пресс-секретаря президента | OFFICE пресс-секретаря президента office/presidential-spokesperson",
        "источники | ROLE* источники role/source",
        "источника | ROLE источника role/source",
        "министра | ROLE министра role/minister",
        "официальным представителем | ROLE официальным представителем role/spokesperson",
        "ведомства | ROLE* ведомства role/ministry",
        "властей | ROLE властей role/authorities",
        "санкциями | CONFLICT санкциями conflict/sanctions",
        "Нагорного Карабаха | CONFLICT Нагорного Карабаха conflict/nagorno-karabakh country/karabakh",
        "ТАСС | MEDIUM* ТАСС medium/tass",
        "Коммерсанту | MEDIUM Коммерсанту medium/kommersant",
      })
  void findsEveryForm(String words, String mention) {
    assertThat(Sample.shown(words, "ru")).containsExactly(mention);
  }

  @ParameterizedTest
  @CsvSource({"кроме того", "Того и гляди", "турция", "чад", "лавровый лист", "сша", "Рус"})
  void leavesOtherWordsAlone(String words) {
    assertThat(Sample.shown(words, "ru")).isEmpty();
  }

  @Test
  void takesACompoundAdjectiveForBothStates() {
    assertThat(Sample.shown("российско-турецкие отношения", "ru"))
        .containsExactly("NATIONALITY* российско country/RU", "NATIONALITY* турецкие country/TR");
    assertThat(Sample.shown("российско", "ru")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Встретил Ивана Лаврова.", "Реджеп Лавров приехал.", "А. Лавров приехал."})
  void leavesTheNamesakeAlone(String text) {
    assertThat(Sample.mentions(text, "ru")).noneMatch(mention -> mention.is(Mention.Type.PERSON));
  }

  @Test
  void findsNamesInMarks() {
    assertThat(Sample.shown("газете «Коммерсантъ» рассказал", "ru"))
        .containsExactly("MEDIUM* Коммерсантъ medium/kommersant");
  }
}
