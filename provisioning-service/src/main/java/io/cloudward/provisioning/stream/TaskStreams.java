package io.cloudward.provisioning.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.provisioning.ProvisioningConfig;
import io.cloudward.provisioning.task.StoredTask;
import io.cloudward.web.problem.Problems;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Carries changes to the open streams of this instance. One look at one small table per round,
 * however many streams there are, and none if there are none.
 */
@ApplicationScoped
class TaskStreams {

  private static final Logger LOG = Logger.getLogger(TaskStreams.class);

  /** Tasks sent to one stream in one round. */
  private static final int BATCH = 100;

  private final Set<Subscription> open = ConcurrentHashMap.newKeySet();
  private final ChangeReader changes;
  private final ProvisioningConfig.Stream config;
  private final ObjectMapper json;
  private final Sse sse;
  private final InstantSource clock = InstantSource.system();

  TaskStreams(ChangeReader changes, ProvisioningConfig config, ObjectMapper json, Sse sse) {
    this.changes = changes;
    this.config = config.stream();
    this.json = json;
    this.sse = sse;
  }

  /** Lets a stream begin, unless the tenant has too many. */
  void admit(UUID tenant) {
    var held = open.stream().filter(stream -> stream.tenant().equals(tenant)).count();
    if (held >= config.connectionsPerTenant()) {
      throw Problems.of(
          "too-many-streams",
          429,
          "Too many open streams",
          "Close a stream before another one is opened.");
    }
  }

  /** Adds a stream and makes the client know that it is open. */
  void add(Subscription stream) {
    stream.send(comment("open"), clock.instant());
    open.add(stream);
  }

  void remove(Subscription stream) {
    open.remove(stream);
  }

  OutboundSseEvent event(StoredTask task) {
    try {
      return sse.newEventBuilder()
          .name("task")
          .id(Long.toString(task.sequence()))
          .data(String.class, json.writeValueAsString(task.view()))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a task can always be written", e);
    }
  }

  @Scheduled(
      every = "${provisioning.stream.poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void carry() {
    open.removeIf(Subscription::isClosed);
    if (open.isEmpty()) {
      return;
    }
    Collection<UUID> tenants =
        open.stream().map(Subscription::tenant).collect(Collectors.toUnmodifiableSet());
    Map<UUID, Long> last = changes.last(tenants);
    open.forEach(stream -> carry(stream, last.getOrDefault(stream.tenant(), 0L)));
  }

  void stop(@Observes ShutdownEvent event) {
    open.forEach(Subscription::end);
  }

  /** A stream that fails ends; the others go on. The client resumes where it was. */
  private void carry(Subscription stream, long last) {
    Instant now = clock.instant();
    try {
      if (stream.isOver(now)) {
        remove(stream);
        stream.end();
      } else if (stream.isReady() && last > stream.position()) {
        stream.send(changes.changes(stream.tenant(), stream.position(), BATCH), this::event, now);
      } else if (stream.isReady() && stream.isIdleSince(now.minus(config.heartbeat()))) {
        stream.send(comment("heartbeat"), now);
      }
    } catch (RuntimeException e) {
      LOG.warnf("tenant=%s a stream ends: %s", stream.tenant(), e.getClass().getName());
      remove(stream);
      stream.end();
    }
  }

  private OutboundSseEvent comment(String text) {
    return sse.newEventBuilder().comment(text).build();
  }
}
