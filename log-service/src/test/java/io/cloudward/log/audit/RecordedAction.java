package io.cloudward.log.audit;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Actions of alternating people, one second apart. */
final class RecordedAction {

  private static final Instant BEGIN = Instant.parse("2026-11-23T12:00:00Z");

  private RecordedAction() {}

  static AuditRecorded number(int number) {
    var name = number % 2 == 0 ? "olivia@northwind.example" : "liam@northwind.example";
    return new AuditRecorded(
        UUID.randomUUID(),
        BEGIN.plusSeconds(number),
        new Actor(Actor.Kind.ADMINISTRATOR, name.substring(0, 4), name),
        number % 3 == 0 ? "session.signed-in" : "policy.enable",
        new AuditRecorded.Target("policy", "p" + number),
        Map.of("enabled", false, "order", number),
        Map.of("enabled", true, "note", "Größe \u20ac \"quoted\""),
        new AuditRecorded.Origin("192.0.2.7", "curl/8"),
        AuditRecorded.Outcome.SUCCESS,
        null);
  }
}
