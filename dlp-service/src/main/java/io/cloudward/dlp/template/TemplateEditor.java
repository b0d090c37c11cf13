package io.cloudward.dlp.template;

import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.dlp.identifier.IdentifierCatalogue;
import io.cloudward.dlp.journal.Journal;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes, changes and deletes the templates of the current tenant. */
@ApplicationScoped
class TemplateEditor {

  private static final int MOST = 500;

  private final OwnTemplateRepository repository;
  private final PredefinedTemplates predefined;
  private final IdentifierCatalogue identifiers;
  private final TemplateUse use;
  private final CurrentTenant tenant;
  private final Journal journal;
  private final Clock clock = Clock.systemUTC();

  TemplateEditor(
      OwnTemplateRepository repository,
      PredefinedTemplates predefined,
      IdentifierCatalogue identifiers,
      TemplateUse use,
      CurrentTenant tenant,
      Journal journal) {
    this.repository = repository;
    this.predefined = predefined;
    this.identifiers = identifiers;
    this.use = use;
    this.tenant = tenant;
    this.journal = journal;
  }

  OwnTemplate create(TemplateDocument document) {
    var target = target(document.key());
    return journal.attempt(
        "template.create",
        target,
        () -> {
          TemplateInput.check(document, identifiers.keys());
          requireFree(document.key());
          requireRoom();
          var made = new OwnTemplate(tenant.require(), document, now());
          repository.persist(made);
          journal.done("template.create", target, Map.of(), state(document));
          return made;
        });
  }

  OwnTemplate replace(String key, @Nullable String ifMatch, TemplateDocument document) {
    if (!document.key().equals(key)) {
      throw Problems.invalid("key", "must be the one in the address");
    }
    var target = target(key);
    return journal.attempt(
        "template.update",
        target,
        () -> {
          TemplateInput.check(document, identifiers.keys());
          var own = standing(key, ifMatch);
          var before = state(own.document());
          own.rewrite(document, now());
          journal.done("template.update", target, before, state(document));
          return own;
        });
  }

  void delete(String key, @Nullable String ifMatch) {
    var target = target(key);
    journal.attempt(
        "template.delete",
        target,
        () -> {
          var own = standing(key, ifMatch);
          var users = use.of(key);
          if (!users.isEmpty()) {
            throw Problems.of(
                "in-use",
                409,
                "The template is in use",
                "Policies look for it. Change them first.",
                Map.of("policies", users));
          }
          repository.delete(own);
          journal.done("template.delete", target, state(own.document()), Map.of());
          return own;
        });
  }

  private OwnTemplate standing(String key, @Nullable String ifMatch) {
    if (predefined.documents().containsKey(key)) {
      throw Problems.conflict(
          "predefined", "Predefined templates do not change", "Copy it and change the copy.");
    }
    var own =
        repository.find(tenant.require(), key).orElseThrow(() -> Problems.notFound("template"));
    ETags.requireMatch(ifMatch, own.version());
    return own;
  }

  private void requireFree(String key) {
    if (predefined.documents().containsKey(key)
        || repository.find(tenant.require(), key).isPresent()) {
      throw Problems.conflict(
          "key-taken", "The key is taken", "Another template has this key. Choose another one.");
    }
  }

  private void requireRoom() {
    if (repository.count("tenantId", tenant.require()) >= MOST) {
      throw Problems.conflict(
          "too-many-templates",
          "There are too many templates",
          "A tenant has at most " + MOST + " of its own. Delete one first.");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Target target(String key) {
    return new Target("template", key);
  }

  private static Map<String, Object> state(TemplateDocument document) {
    return Map.of("document", document);
  }
}
