package io.cloudward.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Rules for services. Include them with {@code @ArchTest static final ArchTests rules =
 * ArchTests.in(ServiceRules.class)}.
 */
public final class ServiceRules {

  private static final String[] FRAMEWORKS = {
    "jakarta.ws.rs..",
    "jakarta.persistence..",
    "io.quarkus..",
    "org.hibernate..",
    "io.agroal..",
    "org.apache.kafka..",
    "io.smallrye.reactive..",
    "io.vertx.."
  };

  /** A policy or a decision is a function: it knows no framework. */
  @ArchTest
  public static final ArchRule POLICIES_AND_DECISIONS_ARE_PURE =
      noClasses()
          .that(simpleNameEndingWith("Decision").or(simpleNameEndingWith("Fold")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS)
          .allowEmptyShould(true);

  /** A consumer is delivery and nothing else: it neither persists nor answers HTTP. */
  @ArchTest
  public static final ArchRule CONSUMERS_ONLY_DELIVER =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Consumer")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.persistence..", "java.sql..", "jakarta.ws.rs.."))
          .allowEmptyShould(true);

  /** REST entry points leave persistence to others. */
  @ArchTest
  public static final ArchRule RESOURCES_DO_NOT_PERSIST =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql.."))
          .allowEmptyShould(true);

  /** The outbox is the only way to publish. */
  @ArchTest
  public static final ArchRule NOBODY_PUBLISHES_PAST_THE_OUTBOX =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Outgoing")
          .allowEmptyShould(true);

  /** Dependencies come through the constructor. */
  @ArchTest
  public static final ArchRule NO_FIELD_INJECTION =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true);

  /** Loggers are constants; nothing else is shared between requests by accident. */
  @ArchTest
  public static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(not(simpleNameEndingWith("_")))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  /** Every package says what it is for and that its values are not null. */
  @ArchTest
  public static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes().should(LiveInANullMarkedPackage.rule()).allowEmptyShould(true);

  private ServiceRules() {}
}
