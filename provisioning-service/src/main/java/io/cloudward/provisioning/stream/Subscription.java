package io.cloudward.provisioning.stream;

import io.cloudward.provisioning.task.StoredTask;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One open stream and how far it has come. Used by one thread at a time. */
final class Subscription {

  private final UUID tenant;
  private final MultiEmitter<? super OutboundSseEvent> emitter;
  private final Instant endsAt;
  private long position;
  private Instant lastSent;

  Subscription(
      UUID tenant,
      long position,
      MultiEmitter<? super OutboundSseEvent> emitter,
      Instant now,
      Instant endsAt) {
    this.tenant = tenant;
    this.position = position;
    this.emitter = emitter;
    this.lastSent = now;
    this.endsAt = endsAt;
  }

  UUID tenant() {
    return tenant;
  }

  long position() {
    return position;
  }

  boolean isClosed() {
    return emitter.isCancelled();
  }

  /** A client that does not read is not written to; what it misses stays in the table. */
  boolean isReady() {
    return emitter.requested() > 0;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  boolean isIdleSince(Instant time) {
    return !lastSent.isAfter(time);
  }

  void send(List<StoredTask> tasks, Function<StoredTask, OutboundSseEvent> writing, Instant now) {
    for (StoredTask task : tasks) {
      emitter.emit(writing.apply(task));
      position = Math.max(position, task.sequence());
      lastSent = now;
    }
  }

  void send(OutboundSseEvent event, Instant now) {
    emitter.emit(event);
    lastSent = now;
  }

  void end() {
    emitter.complete();
  }
}
