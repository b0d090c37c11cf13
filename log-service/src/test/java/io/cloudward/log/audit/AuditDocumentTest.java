package io.cloudward.log.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.envelope.Envelope;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditDocumentTest {

  private static final Envelope ENVELOPE =
      new Envelope(
          new UUID(0, 7),
          URI.create("/threat-service"),
          "type",
          "subject",
          Instant.EPOCH,
          URI.create("https://cloudward.io/schemas/x"),
          new UUID(0, 1),
          "correlation",
          null,
          "key",
          null);

  @Test
  void isWrittenInOneWayOnly() {
    var document = AuditDocument.of(RecordedAction.number(1), ENVELOPE, 42);

    var canonical = document.canonical();

    assertThat(canonical)
        .startsWith("{\"action\":\"policy.enable\",\"actor\":{\"id\":\"liam\",\"kind\":")
        .contains("\"after\":{\"enabled\":true,\"note\":\"Größe € \\\"quoted\\\"\"}")
        .contains("\"sequence\":42")
        .doesNotContain("\n", ": ");
    assertThat(AuditDocument.parse(canonical).canonical()).isEqualTo(canonical);
  }

  @Test
  void isReadAsItWasWritten() {
    var document = AuditDocument.of(RecordedAction.number(2), ENVELOPE, 1);

    assertThat(AuditDocument.parse(document.canonical())).isEqualTo(document);
  }
}
