package io.cloudward.inspection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudward.inspection", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Parsers that hang or exhaust memory are loaded by worker processes only. */
  @ArchTest
  static final ArchRule HEAVY_PARSERS_STAY_IN_WORKERS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..heavy")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.apache.tika..");

  @ArchTest
  static final ArchRule NO_FRAMEWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "org.springframework..");

  @ArchTest
  static final ArchRule HAS_NO_CYCLES =
      slices().matching("io.cloudward.inspection.(*)..").should().beFreeOfCycles();
}
