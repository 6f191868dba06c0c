package org.beyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Surefire runs the classes whose names end in {@code Test} and says nothing about others. */
@AnalyzeClasses(packages = "org.beyan", importOptions = ImportOption.OnlyIncludeTests.class)
class TestNamesTest {
  @ArchTest
  static final ArchRule everyTestIsFound =
      methods()
          .that()
          .areAnnotatedWith(Test.class)
          .or()
          .areAnnotatedWith(ParameterizedTest.class)
          .or()
          .areAnnotatedWith(Property.class)
          .should(
              new ArchCondition<>("be in a class whose name ends in Test") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  String file = method.getOwner().getName().replaceFirst("\\$.*", "");
                  events.add(
                      new SimpleConditionEvent(
                          method, file.endsWith("Test"), method.getDescription()));
                }
              });
}
