package io.cloudward.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tenant whose data may be touched now: that of the authenticated caller, or the one that an
 * event consumer or a job {@linkplain #become became}.
 */
@RequestScoped
public class CurrentTenant {

  private final CurrentVertxRequest calls;
  private final TenantConnection connection;
  private @Nullable UUID chosen;

  CurrentTenant(CurrentVertxRequest calls, TenantConnection connection) {
    this.calls = calls;
    this.connection = connection;
  }

  /**
   * The tenant.
   *
   * @throws IllegalStateException if there is none: nobody is authenticated and nobody became one
   */
  public UUID require() {
    return find().orElseThrow(() -> new IllegalStateException("no tenant is set"));
  }

  /** The tenant, if there is one. */
  public Optional<UUID> find() {
    if (chosen != null) {
      return Optional.of(chosen);
    }
    var call = calls.getCurrent();
    return call == null
        ? Optional.empty()
        : Optional.ofNullable(call.<UUID>get(SessionMechanism.TENANT));
  }

  /**
   * Takes this tenant until the end of the request context, and in the transaction that runs now,
   * if one does. For consumers and jobs, which know the tenant from an event or a row.
   */
  public void become(UUID tenant) {
    chosen = tenant;
    connection.mark(tenant);
  }
}
