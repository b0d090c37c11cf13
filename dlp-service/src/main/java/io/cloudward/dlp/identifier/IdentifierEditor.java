package io.cloudward.dlp.identifier;

import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.dlp.engine.ShippedIdentifiers;
import io.cloudward.dlp.journal.Journal;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes, changes and deletes the identifiers of the current tenant. */
@ApplicationScoped
public class IdentifierEditor {

  /** All of them are compiled together and kept in memory. */
  private static final int MOST = 200;

  private final OwnIdentifierRepository repository;
  private final ShippedIdentifiers shipped;
  private final IdentifierUse use;
  private final CurrentTenant tenant;
  private final Journal journal;
  private final Clock clock = Clock.systemUTC();

  IdentifierEditor(
      OwnIdentifierRepository repository,
      ShippedIdentifiers shipped,
      IdentifierUse use,
      CurrentTenant tenant,
      Journal journal) {
    this.repository = repository;
    this.shipped = shipped;
    this.use = use;
    this.tenant = tenant;
    this.journal = journal;
  }

  OwnIdentifier create(IdentifierDocument document) {
    IdentifierInput.check(document);
    var target = target(document.key());
    return journal.attempt(
        "identifier.create",
        target,
        () -> {
          requireFree(document.key());
          if (repository.count("tenantId", tenant.require()) >= MOST) {
            throw Problems.conflict(
                "too-many-identifiers",
                "There are too many identifiers",
                "A tenant has at most " + MOST + " of its own. Delete one first.");
          }
          var made =
              new OwnIdentifier(
                  tenant.require(), document, clock.instant().truncatedTo(ChronoUnit.MILLIS));
          repository.persist(made);
          journal.done("identifier.create", target, Map.of(), state(document));
          return made;
        });
  }

  /** Takes an identifier that comes with a template; one that is there already must be the same. */
  public void take(IdentifierDocument document) {
    var standing = repository.find(tenant.require(), document.key());
    if (standing.isEmpty()) {
      create(document);
    } else if (!standing.get().document().equals(document)) {
      throw Problems.of(
          "identifier-differs",
          409,
          "There is another identifier of that key",
          "The tenant has an identifier " + document.key() + " that is not the same.",
          Map.of("identifier", document.key()));
    }
  }

  OwnIdentifier replace(String key, @Nullable String ifMatch, IdentifierDocument document) {
    if (!document.key().equals(key)) {
      throw Problems.invalid("key", "must be the one in the address");
    }
    IdentifierInput.check(document);
    var target = target(key);
    return journal.attempt(
        "identifier.update",
        target,
        () -> {
          var own = standing(key, ifMatch);
          var before = state(own.document());
          own.rewrite(document, clock.instant().truncatedTo(ChronoUnit.MILLIS));
          journal.done("identifier.update", target, before, state(document));
          return own;
        });
  }

  void delete(String key, @Nullable String ifMatch) {
    var target = target(key);
    journal.attempt(
        "identifier.delete",
        target,
        () -> {
          var own = standing(key, ifMatch);
          var users = use.of(key);
          if (!users.isEmpty()) {
            throw Problems.of(
                "in-use",
                409,
                "The identifier is in use",
                "Templates need it. Change them first.",
                Map.of("templates", users));
          }
          repository.delete(own);
          journal.done("identifier.delete", target, state(own.document()), Map.of());
          return own;
        });
  }

  private OwnIdentifier standing(String key, @Nullable String ifMatch) {
    if (shipped.find(key).isPresent()) {
      throw Problems.conflict(
          "predefined", "Predefined identifiers do not change", "Copy it and change the copy.");
    }
    var own =
        repository.find(tenant.require(), key).orElseThrow(() -> Problems.notFound("identifier"));
    ETags.requireMatch(ifMatch, own.version());
    return own;
  }

  private void requireFree(String key) {
    if (shipped.find(key).isPresent() || repository.find(tenant.require(), key).isPresent()) {
      throw Problems.conflict(
          "key-taken", "The key is taken", "Another identifier has this key. Choose another one.");
    }
  }

  private static Target target(String key) {
    return new Target("identifier", key);
  }

  private static Map<String, Object> state(IdentifierDocument document) {
    return Map.of("document", document);
  }
}
