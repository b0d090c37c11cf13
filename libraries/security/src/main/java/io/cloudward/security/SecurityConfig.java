package io.cloudward.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a service verifies its callers. */
@ConfigMapping(prefix = "cloudward.security")
public interface SecurityConfig {

  /** Where auth-service answers; keys are read from {@code /api/auth/jwks} below it. */
  URI authUrl();

  /**
   * The secret that services of one installation share; without it API tokens are refused, because
   * they cannot be exchanged.
   */
  Optional<String> internalSecret();

  /** The only accepted {@code iss} of a session token. */
  @WithDefault("cloudward")
  String issuer();

  /** How far clocks may differ when {@code exp} and {@code nbf} are compared. */
  @WithDefault("5s")
  Duration clockSkew();

  /** After which time the published keys are read again. */
  @WithDefault("5m")
  Duration keyLifetime();

  /**
   * How long an exchanged API token is trusted without asking again: the longest revocation delay.
   */
  @WithDefault("15s")
  Duration apiTokenLifetime();

  /** How long auth-service may take to answer. */
  @WithDefault("5s")
  Duration timeout();
}
