package io.cloudward.connector.store;

import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.function.Supplier;

/** Transactions outside HTTP calls and events: as one tenant, or on tables of ids alone. */
@ApplicationScoped
public class TenantScope {

  private final CurrentTenant current;

  TenantScope(CurrentTenant current) {
    this.current = current;
  }

  /** One new transaction as {@code tenant}. */
  @ActivateRequestContext
  public <T> T call(UUID tenant, Supplier<T> work) {
    current.become(tenant);
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  /** One new transaction as {@code tenant}. */
  @ActivateRequestContext
  public void run(UUID tenant, Runnable work) {
    current.become(tenant);
    QuarkusTransaction.requiringNew().run(work);
  }

  /** One new transaction without a tenant; row-level security hides every business table. */
  public <T> T anonymously(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
