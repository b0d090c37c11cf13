package io.cloudward.bench.provisioning;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Answer;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.time.Duration;
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

  /** As a careful client: while the answer is 503 it comes again; nothing was submitted then. */
  void submit(Ready ready) {
    await()
        .atMost(Duration.ofMinutes(1))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> isAccepted(portal.submit(ready.verificationId(), true, SERVICES)));
  }

  private static boolean isAccepted(Answer answer) {
    return answer.status() != 503 && answer.expect(202).status() == 202;
  }

  /** A verified organization. */
  record Ready(String verificationId, String organizationId) {}
}
