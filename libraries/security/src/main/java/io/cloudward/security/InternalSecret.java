package io.cloudward.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The secret by which services of one installation know each other. */
@ApplicationScoped
public class InternalSecret {

  /** The header that carries it between services; never sent to or accepted from a browser. */
  public static final String HEADER = "Cloudward-Internal-Secret";

  private final SecurityConfig config;

  InternalSecret(SecurityConfig config) {
    this.config = config;
  }

  /** Compares in constant time; false whenever no secret is configured. */
  public boolean matches(@Nullable String candidate) {
    var expected = config.internalSecret().orElse("");
    if (expected.isEmpty() || candidate == null) {
      return false;
    }
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }
}
