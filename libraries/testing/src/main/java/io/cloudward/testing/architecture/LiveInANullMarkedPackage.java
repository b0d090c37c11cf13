package io.cloudward.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Finds packages without {@code @NullMarked} on their {@code package-info}. */
final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

  private LiveInANullMarkedPackage() {
    super("live in a package marked @NullMarked");
  }

  static ArchCondition<JavaClass> rule() {
    return new LiveInANullMarkedPackage();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
    if (!marked) {
      events.add(
          SimpleConditionEvent.violated(type, type.getName() + " is not in a @NullMarked package"));
    }
  }
}
