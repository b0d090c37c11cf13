package io.cloudward.bench.pipeline;

import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import java.util.List;

/**
 * Both of our scanners, asked over HTTP as the references are: taken apart, addresses, filters and
 * identifiers of every kind that is shipped.
 */
final class CloudwardScans implements Scanner {

  private static final String MESSAGE = "message/rfc822";

  private final PortalSession session;
  private final List<Long> processes;

  CloudwardScans(RunningSystem system) {
    this.session = PortalSession.signIn(system);
    var services = system.status().path("services");
    this.processes =
        List.of(
            services.at("/threat-service/pid").asLong(), services.at("/dlp-service/pid").asLong());
  }

  @Override
  public String name() {
    return "Cloudward";
  }

  @Override
  public void scan(List<byte[]> messages) {
    for (byte[] message : messages) {
      session.upload("/api/threat/scans", MESSAGE, message).expect(200);
      session.upload("/api/dlp/scans", MESSAGE, message).expect(200);
    }
  }

  @Override
  public List<Long> processes() {
    return processes;
  }

  @Override
  public void close() {
    // The system ends with the virtual machine.
  }
}
