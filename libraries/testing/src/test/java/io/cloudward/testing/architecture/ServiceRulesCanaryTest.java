package io.cloudward.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail checks nothing: each one is broken by a class of the canary package. */
class ServiceRulesCanaryTest {

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("io.cloudward.testing.architecture.canary");

  static Stream<ArchRule> rules() {
    return Arrays.stream(ServiceRules.class.getFields()).map(ServiceRulesCanaryTest::valueOf);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rejectsTheCanary(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static ArchRule valueOf(java.lang.reflect.Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
