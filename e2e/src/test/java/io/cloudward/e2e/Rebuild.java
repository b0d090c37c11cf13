package io.cloudward.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Browser;
import io.cloudward.e2e.system.RunningSystem;
import java.io.IOException;

/** I4: asks provisioning-service to compute everything from offset 0 and compare. */
final class Rebuild {

  private Rebuild() {}

  static JsonNode compare(RunningSystem system) throws IOException {
    return new Browser()
        .call(
            "POST",
            system
                .service("provisioning-service")
                .resolve("/internal/provisioning/projection/rebuilds"),
            "",
            "Cloudward-Internal-Secret",
            system.secret("internal-secret"))
        .expect(200)
        .json();
  }
}
