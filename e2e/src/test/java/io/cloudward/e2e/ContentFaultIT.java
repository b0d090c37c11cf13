package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.e2e.system.EventLog;
import io.cloudward.e2e.system.Mailbox;
import io.cloudward.e2e.system.Messages;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.Quarantine;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * I2, I3 and I8 while processes are killed and Microsoft 365 misbehaves: whatever is harmful leaves
 * once, whatever is harmless stays, and what is released comes back.
 */
class ContentFaultIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final int MESSAGES = Integer.getInteger("fault.messages", 60);
  private static final int RELEASES = 10;
  private static final String ADMINISTRATOR = "admin@faulty-1.example";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final List<String> TARGETS =
      List.of(
          "/services/connector-service",
          "/services/threat-service",
          "/services/dlp-service",
          "/services/quarantine-service",
          "/infrastructure/postgresql",
          "/infrastructure/kafka");
  private static final List<String> FAULTS =
      List.of(
          "lost-notifications",
          "duplicate-notifications",
          "delayed-notifications",
          "forged-notifications",
          "server-errors",
          "commit-then-fail",
          "throttle",
          "delta-gone");

  private static final Sandbox SANDBOX = new Sandbox(SYSTEM);
  private static final PortalSession PORTAL = PortalSession.signIn(SYSTEM);
  private static final Mailbox MAILBOX = new Mailbox(SANDBOX, ADMINISTRATOR);
  private static final Quarantine QUARANTINE = new Quarantine(PORTAL);

  @BeforeAll
  static void protectAnOrganization() {
    SANDBOX.createOrganizations("faulty", 1);
    JsonNode verification =
        PORTAL.verify(ADMINISTRATOR, SYSTEM.sandboxPassword()).expect(201).json();
    JsonNode task =
        PORTAL
            .submit(verification.path("id").asText(), true, List.of("EXCHANGE_ONLINE"))
            .expect(202)
            .json();
    assertThat(PORTAL.awaitEnd(task.path("id").asText()).path("state").asText())
        .isEqualTo("COMPLETED");
  }

  @Test
  void nothingIsLostStuckOrDoneTwice() throws Exception {
    Killer killer = new Killer(SYSTEM, TARGETS);
    killer.start();
    int faults = 0;
    try {
      for (int i = 0; i < MESSAGES; i++) {
        if (i % 4 == 0) {
          faults += misbehave(i / 4);
        }
        MAILBOX.deliver(
            isHarmful(i) ? Messages.eicar(subject(i)) : Messages.text(subject(i), "Harmless."));
        Killer.pause();
      }
    } finally {
      FAULTS.forEach(fault -> SANDBOX.fault(fault, false));
    }
    int kills = killer.end();

    await().atMost(PATIENCE).untilAsserted(ContentFaultIT::assertSorted);
    long wrong = release();
    long twice = doneTwice();
    System.out.printf(
        "processes killed %d, faults of Microsoft 365 %d, messages %d, lost 0, stuck 0,"
            + " done twice %d, released %d, not as they were %d%n",
        kills, faults, MESSAGES, twice, RELEASES, wrong);
    assertThat(kills).isGreaterThanOrEqualTo(TARGETS.size());
    assertThat(twice).isZero();
    assertThat(wrong).isZero();
  }

  /** One fault after the other, each until the next one. */
  private static int misbehave(int round) {
    SANDBOX.fault(FAULTS.get((round + FAULTS.size() - 1) % FAULTS.size()), false);
    SANDBOX.fault(FAULTS.get(round % FAULTS.size()), true);
    return 1;
  }

  private static boolean isHarmful(int number) {
    return number % 2 == 0;
  }

  private static String subject(int number) {
    return "Message number " + number + " of many";
  }

  /** The harmful ones are in quarantine, the harmless ones where they were. */
  private static void assertSorted() {
    List<String> there =
        MAILBOX.messages().stream().map(message -> message.path("subject").asText()).toList();
    assertThat(there).containsAll(numbers(false)).doesNotContainAnyElementsOf(numbers(true));
    for (String subject : numbers(true)) {
      assertThat(QUARANTINE.find(subject)).as(subject).isPresent();
    }
  }

  private static List<String> numbers(boolean harmful) {
    return IntStream.range(0, MESSAGES)
        .filter(number -> isHarmful(number) == harmful)
        .mapToObj(ContentFaultIT::subject)
        .toList();
  }

  /** Releases the first ones; how many came back otherwise than they had been. */
  private static long release() {
    return numbers(true).stream()
        .limit(RELEASES)
        .filter(
            subject -> {
              QUARANTINE.release(QUARANTINE.awaitItem(subject));
              return !MAILBOX.awaitThere(subject).path("folder").asText().equals("Inbox");
            })
        .count();
  }

  /** Items that were removed, held or released more than once. */
  private static long doneTwice() {
    Map<String, Long> facts =
        EventLog.of(SYSTEM).everything().stream()
            .filter(event -> event.type().matches(".*\\.(item-enforced|item-held|item-released).*"))
            .collect(Collectors.toMap(EventLog.Entry::id, event -> event, (one, same) -> one))
            .values()
            .stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.type() + "|" + item(event.data()), Collectors.counting()));
    facts.entrySet().stream()
        .filter(fact -> fact.getValue() > 1)
        .forEach(fact -> System.out.println("done twice: " + fact));
    return facts.values().stream().filter(count -> count > 1).count();
  }

  private static String item(String data) {
    try {
      return new ObjectMapper().readTree(data).at("/item/itemId").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
