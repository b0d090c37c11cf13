package io.cloudward.auth.tenant;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Locator.Located;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** The tenants; all but {@link #become} need to know which one is current. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tenants implements PanacheRepositoryBase<Tenant, UUID> {

  private static final String LOCAL = "local";
  private static final String OPERATOR = "operator";

  private final Locator locator;
  private final CurrentTenant current;
  private final AuditLog audit;
  private final InstantSource clock;

  Tenants(Locator locator, CurrentTenant current, AuditLog audit, InstantSource clock) {
    this.locator = locator;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** The tenant that a provider's customer is, if it is known. */
  public Optional<UUID> find(String issuer, String customer) {
    return locator.find(Kind.CUSTOMER, issuer, customer).map(Located::tenant);
  }

  /** The same; an unknown customer becomes a new tenant. */
  public UUID findOrCreate(String issuer, String customer, String name) {
    return find(issuer, customer).orElseGet(() -> create(issuer, customer, name));
  }

  /** The tenant of those who run the installation. */
  public UUID operator(String name) {
    return findOrCreate(LOCAL, OPERATOR, name);
  }

  /** The same, if it exists. */
  public Optional<UUID> operator() {
    return find(LOCAL, OPERATOR);
  }

  /** Whether this tenant runs the installation. */
  public boolean isOperator(UUID tenant) {
    return operator().filter(tenant::equals).isPresent();
  }

  /** The current tenant. */
  public Tenant require() {
    return findByIdOptional(current.require()).orElseThrow();
  }

  /** Works for this tenant from now on. */
  public void become(UUID tenant) {
    current.become(tenant);
  }

  private UUID create(String issuer, String customer, String name) {
    var id = UUID.randomUUID();
    var claimed = locator.claim(Kind.CUSTOMER, new Located(id, id), issuer, customer).tenant();
    if (claimed.equals(id)) {
      current.become(id);
      persist(new Tenant(id, name, clock.instant()));
      audit.record(
          AuditEntry.done(
              id, audit.system(), "tenant.created", new Target("tenant", id.toString())));
    }
    return claimed;
  }
}
