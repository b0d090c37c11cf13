package io.cloudward.quarantine.content;

import io.cloudward.audit.AuditLog;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Opens the bytes of items for people; who looked is recorded before anybody sees a byte. */
@ApplicationScoped
public class ContentAccess {

  private static final Logger LOG = Logger.getLogger(ContentAccess.class);

  /**
   * The bytes of an item.
   *
   * @param content decrypted while it is read; whoever gets it closes it
   */
  public record Opened(ItemDescription item, InputStream content) {}

  private final ContentStore store;
  private final QuarantinedItems items;
  private final CurrentTenant tenant;
  private final AuditLog audit;

  ContentAccess(ContentStore store, QuarantinedItems items, CurrentTenant tenant, AuditLog audit) {
    this.store = store;
    this.items = items;
    this.tenant = tenant;
    this.audit = audit;
  }

  /**
   * Opens the bytes of an item for the caller.
   *
   * @param action what the audit trail calls it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such item, 409 if its
   *     bytes are not there
   */
  public Opened open(UUID id, String action) {
    var item = QuarkusTransaction.requiringNew().call(() -> recorded(id, action));
    try {
      return store
          .open(tenant.require(), item.sha256().orElseThrow())
          .map(content -> new Opened(item.description(), content))
          .orElseThrow(QuarantineProblems::noContent);
    } catch (IOException e) {
      LOG.errorf(e, "content of item %s cannot be opened", id);
      throw QuarantineProblems.noContent();
    }
  }

  private QuarantinedItem recorded(UUID id, String action) {
    var item = items.find(id).orElseThrow(QuarantineProblems::noItem);
    if (!item.state().orElseThrow().isKept() || item.sha256().isEmpty()) {
      throw QuarantineProblems.noContent();
    }
    audit.done(action, new Target("item", id.toString()), Map.of("content", item.content()));
    return item;
  }
}
