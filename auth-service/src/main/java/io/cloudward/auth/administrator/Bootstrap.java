package io.cloudward.auth.administrator;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.role.BuiltInRole;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Locator.Located;
import io.cloudward.auth.tenant.Tenants;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Creates the first administrator and the tenant that operates the installation, once. */
@ApplicationScoped
class Bootstrap {

  private static final Logger LOG = Logger.getLogger(Bootstrap.class);

  private final AuthConfig.Bootstrap config;
  private final Tenants tenants;
  private final Locator locator;
  private final AdministratorRepository administrators;
  private final Passwords passwords;
  private final AuditLog audit;
  private final InstantSource clock;

  Bootstrap(
      AuthConfig config,
      Tenants tenants,
      Locator locator,
      AdministratorRepository administrators,
      Passwords passwords,
      AuditLog audit,
      InstantSource clock) {
    this.config = config.bootstrap();
    this.tenants = tenants;
    this.locator = locator;
    this.administrators = administrators;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  @ActivateRequestContext
  @Transactional
  void start(@Observes @Priority(200) StartupEvent event) {
    if (config.username().isPresent() && config.passwordFile().isPresent()) {
      var username = config.username().get().toLowerCase(Locale.ROOT);
      ensure(username, config.passwordFile().get());
    }
  }

  private void ensure(String username, Path passwordFile) {
    if (locator.find(Kind.USERNAME, username).isPresent()) {
      return;
    }
    var tenant = tenants.operator(config.tenantName());
    tenants.become(tenant);
    var wanted = new Located(tenant, UUID.randomUUID());
    if (!locator.claim(Kind.USERNAME, wanted, username).equals(wanted)) {
      return;
    }
    var administrator =
        Administrator.local(
            tenant, wanted.target(), username, passwords.hash(read(passwordFile)), clock.instant());
    administrator.describe(username, null, BuiltInRole.GLOBAL_ADMINISTRATOR.id());
    administrators.persist(administrator);
    audit.record(
        AuditEntry.done(
                tenant,
                audit.system(),
                "administrator.created",
                new Target("administrator", administrator.id().toString()))
            .after(administrator.snapshot()));
    LOG.infof("administrator %s created", administrator.id());
  }

  private static String read(Path file) {
    try {
      var password = Files.readString(file).strip();
      if (password.isEmpty()) {
        throw new IllegalStateException(file + " holds no password");
      }
      return password;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
