package io.cloudward.connector;

import io.cloudward.testing.rest.CommittedOpenApi;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT {

  @Test
  void equalsTheServedDocument() {
    CommittedOpenApi.of("connector-service").equalsServed();
  }
}
