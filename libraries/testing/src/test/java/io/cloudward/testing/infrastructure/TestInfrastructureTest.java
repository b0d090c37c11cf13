package io.cloudward.testing.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestInfrastructureTest {

  @Test
  void givesAQuarkusTestWhatItNeedsToConnect() throws SQLException {
    var resource = new InfrastructureResource();
    resource.init(Map.of("context", "quarantine"));

    var properties = resource.start();

    try (var connection =
        DriverManager.getConnection(
            properties.get("quarkus.datasource.jdbc.url"),
            properties.get("quarkus.flyway.username"),
            properties.get("quarkus.flyway.password"))) {
      assertThat(connection.getMetaData().getUserName()).isEqualTo("quarantine_owner");
    }
  }

  @Test
  void bringsAKilledDatabaseBackAtTheSameAddress() throws SQLException {
    var url = TestInfrastructure.jdbcUrl("postgres");

    TestInfrastructure.postgres().kill();

    assertThatThrownBy(() -> TestInfrastructure.superuser("postgres").close())
        .isInstanceOf(SQLException.class);
    TestInfrastructure.postgres().start();
    assertThat(TestInfrastructure.jdbcUrl("postgres")).isEqualTo(url);
    try (var connection = TestInfrastructure.superuser("postgres")) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void bringsAKilledBrokerBackAtTheSameAddress() throws Exception {
    TestInfrastructure.kafka().kill();
    TestInfrastructure.kafka().start();

    try (var admin =
        Admin.create(Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers()))) {
      assertThat(admin.describeCluster().nodes().get()).hasSize(1);
    }
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThatThrownBy(() -> new InfrastructureResource().init(Map.of()))
        .hasMessageContaining("'context'");
  }
}
