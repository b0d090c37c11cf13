package io.cloudward.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

  @Test
  void includesEverybodyButTheExcluded() {
    var targets = new Targets(true, List.of(), List.of("ann", "interns"));

    assertThat(targets.include(List.of("bob", "sales"))).isTrue();
    assertThat(targets.include(List.of())).isTrue();
    assertThat(targets.include(List.of("ann"))).isFalse();
    assertThat(targets.include(List.of("bob", "interns"))).isFalse();
  }

  @Test
  void includesTheNamedAndTheirGroups() {
    var targets = new Targets(false, List.of("sales", "ann"), List.of("bob"));

    assertThat(targets.include(List.of("carl", "sales"))).isTrue();
    assertThat(targets.include(List.of("ann"))).isTrue();
    assertThat(targets.include(List.of("bob", "sales"))).isFalse();
    assertThat(targets.include(List.of("carl"))).isFalse();
    assertThat(targets.include(List.of())).isFalse();
  }
}
