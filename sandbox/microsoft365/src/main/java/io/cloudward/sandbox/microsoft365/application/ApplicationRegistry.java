package io.cloudward.sandbox.microsoft365.application;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.directory.StateFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registered applications: Cloudward's own, one that is disabled, and what tests register. */
@ApplicationScoped
public class ApplicationRegistry {
  /** An application that an administrator of the identity platform disabled (AADSTS7000112). */
  public static final String DISABLED_CLIENT_ID = "0d15ab1e-0000-4000-8000-000000000001";

  /** A secret of Cloudward's application that is no longer valid (AADSTS7000222). */
  public static final String EXPIRED_SECRET = "sandbox-expired-secret";

  private static final String FILE = "applications.json";
  private static final Instant NEVER = Instant.parse("2099-12-31T00:00:00Z");

  private final SandboxConfig config;
  private final StateFiles files;
  private final Map<String, Application> applications = new LinkedHashMap<>();

  ApplicationRegistry(SandboxConfig config, StateFiles files) {
    this.config = config;
    this.files = files;
    defaults();
    files.read(FILE, Application[].class).ifPresent(this::restore);
  }

  /** The application with that client id. */
  public synchronized Optional<Application> find(String clientId) {
    return Optional.ofNullable(applications.get(clientId));
  }

  /** All applications. */
  public synchronized Collection<Application> all() {
    return List.copyOf(applications.values());
  }

  /** Adds or replaces an application. */
  public synchronized void put(Application application) {
    applications.put(application.clientId(), application);
    files.write(FILE, applications.values());
  }

  /** Adds a certificate to an application. */
  public synchronized Optional<Application> addCertificate(
      String clientId, Application.Certificate certificate) {
    var changed = find(clientId).map(application -> application.with(certificate));
    changed.ifPresent(this::put);
    return changed;
  }

  /** Cloudward's own application. */
  public Application own() {
    return find(config.clientId()).orElseThrow();
  }

  /** Forgets everything but the built-in applications. */
  public synchronized void reset() {
    applications.clear();
    files.delete(FILE);
    defaults();
  }

  private void restore(Application[] saved) {
    for (var application : saved) {
      var own = application.clientId().equals(config.clientId());
      applications.put(application.clientId(), own ? refreshed(application) : application);
    }
  }

  private Application refreshed(Application saved) {
    var built = application(config.clientId(), "Cloudward", true);
    for (var certificate : saved.certificates()) {
      built = built.with(certificate);
    }
    return built;
  }

  private void defaults() {
    for (var application :
        List.of(
            application(config.clientId(), "Cloudward", true),
            application(DISABLED_CLIENT_ID, "Retired application", false))) {
      applications.put(application.clientId(), application);
    }
  }

  private Application application(String clientId, String name, boolean enabled) {
    return new Application(
        clientId,
        name,
        enabled,
        List.of(
            new Application.Secret(config.clientSecret(), NEVER),
            new Application.Secret(EXPIRED_SECRET, Instant.EPOCH)),
        List.of(),
        config.redirectPrefixes(),
        RequiredPermissions.APPLICATION,
        RequiredPermissions.DELEGATED);
  }
}
