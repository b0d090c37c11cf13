package io.cloudward.auth;

import io.cloudward.testing.rest.CommittedOpenApi;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT extends AuthTest {

  @Test
  void equalsTheServedDocument() {
    CommittedOpenApi.of("auth-service").equalsServed();
  }
}
