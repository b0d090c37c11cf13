package io.cloudward.sandbox.microsoft365.consent;

import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Browsers on their way through the pages, each known by a number nobody can guess. */
@ApplicationScoped
class Tickets {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SandboxClock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

  Tickets(SandboxClock clock) {
    this.clock = clock;
  }

  Ticket open(BrowserRequest request) {
    var now = clock.now();
    tickets.values().removeIf(ticket -> ticket.expires().isBefore(now));
    var bytes = new byte[24];
    random.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var ticket = new Ticket(id, request, null, null, false, now.plus(LIFE));
    tickets.put(id, ticket);
    return ticket;
  }

  Optional<Ticket> find(String id) {
    return Optional.ofNullable(tickets.get(id))
        .filter(ticket -> ticket.expires().isAfter(clock.now()));
  }

  void update(Ticket ticket) {
    tickets.put(ticket.id(), ticket);
  }

  void close(Ticket ticket) {
    tickets.remove(ticket.id());
  }
}
