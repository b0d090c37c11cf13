package io.cloudward.auth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Configuration of auth-service. */
@ConfigMapping(prefix = "cloudward.auth")
public interface AuthConfig {

  /** The origin that browsers see, without a path; sign-in ends nowhere else. */
  URI publicUrl();

  /**
   * Directory of the service's own key, which encrypts signing keys and seals refresh tokens. It is
   * made there if it is missing. Without a directory the key is derived from the internal secret.
   */
  Optional<Path> keyDirectory();

  /**
   * How long a session token lasts; the longest time that a signed-out one is believed elsewhere.
   */
  @WithDefault("5m")
  Duration tokenLifetime();

  /** How long a session lasts without being refreshed. */
  @WithDefault("1h")
  Duration sessionIdle();

  /** How long a session lasts at most. */
  @WithDefault("12h")
  Duration sessionLongest();

  /** How long the refresh token before the current one is still taken: two tabs refresh at once. */
  @WithDefault("10s")
  Duration refreshGrace();

  /** After which time another key signs. */
  @WithDefault("30d")
  Duration signingKeyLifetime();

  /** The first administrator. */
  Bootstrap bootstrap();

  /** The control panels whose users may sign in. */
  Map<String, Provider> providers();

  /** The administrator that exists from the beginning, if configured. */
  interface Bootstrap {

    /** His user name. */
    Optional<String> username();

    /** File that holds his password. */
    Optional<Path> passwordFile();

    /** Name of his tenant, which also operates the installation. */
    String tenantName();
  }

  /** An OpenID provider: the identity side of a customer control panel. */
  interface Provider {

    /** Its {@code iss}; without one the entry is ignored. */
    Optional<String> issuer();

    /** Our client id there. */
    @WithDefault("cloudward")
    String clientId();

    /** File that holds our client secret there. */
    Optional<Path> clientSecretFile();

    /** The claim that identifies the customer. */
    @WithDefault("tenant_id")
    String tenantClaim();

    /** The claim that names the customer. */
    @WithDefault("tenant_name")
    String tenantNameClaim();

    /** Whether unknown customers and users are created when they first come. */
    @WithDefault("true")
    boolean createUnknown();

    /** The built-in role of a user who is created. */
    @WithDefault("GLOBAL_ADMINISTRATOR")
    String role();
  }
}
