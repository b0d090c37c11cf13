package io.cloudward.bench.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** Fresh organizations, verified and ready to be submitted. */
final class Submissions {

  static final List<String> SERVICES = List.of("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "ONEDRIVE");

  private final RunningSystem system;
  private final PortalSession portal;
  private final String prefix = "bench" + Long.toString(System.nanoTime(), 36);
  private final String password;
  private int made;

  Submissions(RunningSystem system) {
    this.system = system;
    this.portal = PortalSession.signIn(system);
    this.password = system.sandboxPassword();
  }

  /** Makes and verifies {@code count} organizations. */
  List<Ready> prepare(int count) {
    String batch = prefix + "-" + made++;
    new Sandbox(system).createOrganizations(batch, count);
    List<Ready> ready = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      JsonNode verification =
          portal.verify("admin@" + batch + "-" + i + ".example", password).json();
      ready.add(
          new Ready(
              verification.path("id").asText(), verification.at("/organization/id").asText()));
    }
    return ready;
  }

  void submit(Ready ready) {
    portal.submit(ready.verificationId(), true, SERVICES).expect(202);
  }

  /** A verified organization. */
  record Ready(String verificationId, String organizationId) {}
}
