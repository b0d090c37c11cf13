package io.cloudward.dlp.identifier;

import io.cloudward.dlp.engine.OwnSearch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The identifiers of tenants, compiled when they are looked for; those of a few tenants stay. */
@ApplicationScoped
public class TenantIdentifiers {

  private static final int MOST_TENANTS = 32;

  private record Compiled(String stamp, OwnSearch search) {}

  private final OwnIdentifierRepository repository;
  private final Map<UUID, Compiled> compiled =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Compiled> eldest) {
          return size() > MOST_TENANTS;
        }
      };

  TenantIdentifiers(OwnIdentifierRepository repository) {
    this.repository = repository;
  }

  /** What a tenant described itself, as it stands now; the tenant must be the current one. */
  public OwnSearch of(UUID tenantId) {
    return QuarkusTransaction.joiningExisting().call(() -> current(tenantId));
  }

  /** Another one after every change of what {@link #of} gives; for caches. */
  public String stamp(UUID tenantId) {
    return QuarkusTransaction.joiningExisting().call(() -> repository.stamp(tenantId));
  }

  private OwnSearch current(UUID tenantId) {
    var stamp = repository.stamp(tenantId);
    synchronized (compiled) {
      var known = compiled.get(tenantId);
      if (known != null && known.stamp().equals(stamp)) {
        return known.search();
      }
    }
    var documents = repository.all(tenantId).stream().map(OwnIdentifier::document).toList();
    var search = documents.isEmpty() ? OwnSearch.NOTHING : new CompiledIdentifiers(documents);
    synchronized (compiled) {
      compiled.put(tenantId, new Compiled(stamp, search));
    }
    return search;
  }
}
