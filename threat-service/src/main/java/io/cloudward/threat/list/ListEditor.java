package io.cloudward.threat.list;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Puts entries on the lists and takes them off; each in one transaction with its audit entry. */
@ApplicationScoped
class ListEditor {

  /** As many as can be asked for each link without being felt. */
  private static final int MOST = 10_000;

  private final ListTable table;
  private final ListBook book;
  private final AuditLog audit;
  private final Caller caller;
  private final Clock clock = Clock.systemUTC();

  ListEditor(ListTable table, ListBook book, AuditLog audit, Caller caller) {
    this.table = table;
    this.book = book;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Puts an entry on the lists.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it makes no sense, 409 if it stands
   *     there already or the lists are full
   */
  @Transactional
  ListEntry add(ListEntryRequest request) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var entry = request.entry(UuidCreator.getTimeOrderedEpoch(), caller.name(), now);
    if (table.count(caller.tenant()) >= MOST) {
      throw Problems.conflict(
          "too-many-entries",
          "The lists are full",
          "There are at most " + MOST + " entries. Delete some first.");
    }
    if (!table.insert(caller.tenant(), entry)) {
      throw Problems.conflict(
          "already-listed",
          "It is listed already",
          "There is an entry with this effect about it. Delete that one first.");
    }
    audit.done("list.add", target(entry.id()), state(entry));
    book.forget(caller.tenant());
    return entry;
  }

  /**
   * Takes an entry off the lists.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none
   */
  @Transactional
  void remove(UUID id) {
    var entry = table.find(caller.tenant(), id).orElseThrow(() -> Problems.notFound("list entry"));
    if (!table.delete(caller.tenant(), id)) {
      throw Problems.notFound("list entry");
    }
    audit.done("list.remove", target(id), state(entry), Map.of());
    book.forget(caller.tenant());
  }

  private static Target target(UUID id) {
    return new Target("list-entry", id.toString());
  }

  private static Map<String, Object> state(ListEntry entry) {
    Map<String, Object> state = new HashMap<>();
    state.put("effect", entry.effect());
    state.put("kind", entry.kind());
    state.put("value", entry.value());
    state.put("reason", entry.reason());
    if (entry.expiresAt() != null) {
      state.put("expiresAt", entry.expiresAt());
    }
    return state;
  }
}
