package org.beyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The package table of CONTRIBUTING.md as code. */
@AnalyzeClasses(packages = "org.beyan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.beyan";

  /** Which packages of ours a package may use, beside itself. */
  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("vocabulary", Set.of()),
          Map.entry("read", Set.of("article")),
          Map.entry("language", Set.of("article")),
          Map.entry("gazetteer", Set.of("article")),
          Map.entry("extract", Set.of("article", "language", "gazetteer")),
          Map.entry("resolve", Set.of("article", "gazetteer")),
          Map.entry("", Set.of("article", "language", "gazetteer", "extract", "resolve")),
          Map.entry("rdf", Set.of("article", "gazetteer", "vocabulary")),
          Map.entry("text", Set.of("article")),
          Map.entry("store", Set.of("article", "text", "vocabulary")),
          Map.entry("link", Set.of("article", "rdf", "store", "vocabulary")),
          Map.entry("timeline", Set.of("store")),
          Map.entry("serve", Set.of("store", "timeline", "vocabulary")),
          Map.entry("evaluate", Set.of("article", "language")),
          Map.entry(
              "cli",
              Set.of(
                  "",
                  "article",
                  "read",
                  "language",
                  "gazetteer",
                  "rdf",
                  "store",
                  "link",
                  "timeline",
                  "serve",
                  "evaluate")));

  /** Which libraries a package may use; the JDK and slf4j are free. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("vocabulary", Set.of("org.eclipse.rdf4j")),
          Map.entry(
              "read",
              Set.of(
                  "com.fasterxml.jackson",
                  "org.jsoup",
                  "net.dankito",
                  "com.rometools",
                  "org.netpreserve")),
          Map.entry("language", Set.of("opennlp")),
          Map.entry("gazetteer", Set.of()),
          Map.entry("extract", Set.of()),
          Map.entry("resolve", Set.of()),
          Map.entry("", Set.of()),
          Map.entry("rdf", Set.of("org.eclipse.rdf4j", "com.fasterxml.jackson")),
          // Lucene carries Snowball along
          Map.entry("text", Set.of("org.apache.lucene", "org.tartarus.snowball")),
          Map.entry("store", Set.of("org.apache.jena", "org.apache.lucene", "org.eclipse.rdf4j")),
          Map.entry("link", Set.of("org.eclipse.rdf4j")),
          Map.entry("timeline", Set.of("com.fasterxml.jackson")),
          Map.entry(
              "serve",
              Set.of(
                  "org.apache.jena",
                  "org.eclipse.jetty",
                  "jakarta.servlet",
                  "org.eclipse.rdf4j",
                  "com.fasterxml.jackson")),
          Map.entry("evaluate", Set.of("com.fasterxml.jackson", "opennlp")),
          Map.entry("cli", Set.of("picocli", "me.tongfei", "org.eclipse.rdf4j")));

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.beyan.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheEdgesOfTheTable =
      classes()
          .should(
              new ArchCondition<>("use only what the package table allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf()
                      .forEach(
                          dependency -> {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            boolean allowed = allowed(part(type), target);
                            events.add(
                                new SimpleConditionEvent(
                                    type, allowed, dependency.getDescription()));
                          });
                }
              });

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.beyan.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  private static String part(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static boolean allowed(String from, JavaClass target) {
    String name = target.getPackageName();
    if (name.equals(ROOT) || name.startsWith(ROOT + ".")) {
      String to = part(target);
      return to.equals(from) || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }
    return target.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("org.xml.")
        || name.startsWith("org.w3c.dom")
        || name.startsWith("org.slf4j")
        || LIBRARIES.getOrDefault(from, Set.of()).stream().anyMatch(name::startsWith);
  }
}
