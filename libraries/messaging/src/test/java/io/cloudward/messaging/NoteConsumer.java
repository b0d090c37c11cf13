package io.cloudward.messaging;

import io.agroal.api.AgroalDataSource;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.Sample.Note;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes each note down; fails after the effect as often as a test asks for. */
@ApplicationScoped
public class NoteConsumer {

  private final Map<UUID, AtomicInteger> failuresLeft = new ConcurrentHashMap<>();
  private final Map<UUID, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final Map<UUID, CountDownLatch> held = new ConcurrentHashMap<>();

  private final Inbox inbox;
  private final AgroalDataSource dataSource;
  private final EventHandlers handlers =
      EventHandlers.builder().on(Sample.NOTE_WRITTEN, this::write).build();

  NoteConsumer(Inbox inbox, AgroalDataSource dataSource) {
    this.inbox = inbox;
    this.dataSource = dataSource;
  }

  /** Lets the handler of this note fail that often. */
  public void failNext(Note note, int times) {
    failuresLeft.put(note.id(), new AtomicInteger(times));
  }

  /** Lets the handler of this note wait until the latch opens. */
  public void hold(Note note, CountDownLatch until) {
    held.put(note.id(), until);
  }

  /** How often the handler ran. */
  public int callsFor(Note note) {
    return calls.getOrDefault(note.id(), new AtomicInteger()).get();
  }

  /** The channel; tests hand it what the broker delivers again. */
  @Incoming("sample-note")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive("sample.note", record, handlers);
  }

  private void write(Note note, Envelope envelope) {
    calls.computeIfAbsent(note.id(), id -> new AtomicInteger()).incrementAndGet();
    awaitRelease(note);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into note (id, text) values (?, ?)")) {
      insert.setObject(1, note.id());
      insert.setString(2, note.text());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    AtomicInteger failures = failuresLeft.getOrDefault(note.id(), new AtomicInteger());
    if (failures.getAndDecrement() > 0) {
      throw new IllegalArgumentException("asked to fail after the effect");
    }
  }

  private void awaitRelease(Note note) {
    CountDownLatch latch = held.get(note.id());
    if (latch != null) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
