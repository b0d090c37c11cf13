package io.cloudward.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void keepsTheDocumentedPortsByDefault() {
    var plan = new PortPlan(PortPlan.DEFAULT_BASE);

    assertThat(plan.gateway()).isEqualTo(8080);
    assertThat(plan.postgres()).isEqualTo(15432);
    assertThat(plan.kafka()).isEqualTo(19092);
  }

  @Test
  void movesEverythingWithAnotherBase() {
    var plan = new PortPlan(9080);

    assertThat(plan.component(7)).isEqualTo(9087);
    assertThat(plan.postgres()).isEqualTo(9092);
    assertThat(plan.kafka()).isEqualTo(9093);
  }

  @Test
  void refusesABaseWhosePortsDoNotExist() {
    assertThatThrownBy(() -> new PortPlan(65530)).hasMessageContaining("65530");
    assertThatThrownBy(() -> new PortPlan(80)).hasMessageContaining("80");
  }
}
