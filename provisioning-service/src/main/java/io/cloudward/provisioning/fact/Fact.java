package io.cloudward.provisioning.fact;

import io.cloudward.messaging.wire.MalformedEventException;
import io.cloudward.provisioning.ServiceKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a service, by whomever and in whatever event.
 *
 * @param origin the task, or the event itself if the fact belongs to no task
 * @param attempt the attempt of the task, from 1; 1 also where there are no attempts
 * @param context which of the policy contexts said it; empty for others
 * @param at when it happened, to the microsecond, as the database keeps it
 * @param eventId the event; decides between equal times
 */
public record Fact(
    ServiceKey key,
    FactKind kind,
    UUID origin,
    int attempt,
    String context,
    Instant at,
    UUID eventId,
    FactDetails details) {

  /** Earlier facts first. */
  public static final Comparator<Fact> BY_TIME =
      Comparator.comparing(Fact::at).thenComparing(fact -> fact.eventId().toString());

  /**
   * Checks what the reader of events cannot: that nothing is missing.
   *
   * @throws MalformedEventException if something is
   */
  public Fact {
    require(key.organizationId(), "organizationId");
    require(key.service(), "service");
    require(origin, "taskId");
    require(at, "time of the fact");
    if (attempt < 1) {
      throw new MalformedEventException("attempt is not positive");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** What makes two events say the same thing; the earlier one counts. */
  public record Identity(ServiceKey key, FactKind kind, UUID origin, int attempt, String context) {}

  /** What makes two events say the same thing. */
  public Identity identity() {
    return new Identity(key, kind, origin, attempt, context);
  }

  private static void require(@Nullable Object value, String name) {
    if (value == null) {
      throw new MalformedEventException(name + " is missing");
    }
  }
}
