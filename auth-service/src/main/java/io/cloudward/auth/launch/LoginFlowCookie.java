package io.cloudward.auth.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.auth.key.OwnKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short-lived cookie that binds a sign-in to the browser. {@code SameSite=Lax}, because the
 * provider sends the browser back from its own site.
 */
@ApplicationScoped
class LoginFlowCookie {

  static final String NAME = "__Host-cloudward-login";

  /** Time to sign in at the provider. */
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final String CONTEXT = "login flow";

  private final OwnKey ownKey;
  private final ObjectMapper json;
  private final InstantSource clock;

  LoginFlowCookie(OwnKey ownKey, ObjectMapper json, InstantSource clock) {
    this.ownKey = ownKey;
    this.json = json;
    this.clock = clock;
  }

  NewCookie write(LoginFlow flow) {
    try {
      var sealed = ownKey.encrypt(CONTEXT, json.writeValueAsBytes(flow));
      var text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
      return cookie(text, LIFETIME);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record is JSON", e);
    }
  }

  Optional<LoginFlow> read(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      var plain = ownKey.decrypt(CONTEXT, Base64.getUrlDecoder().decode(value));
      return Optional.of(json.readValue(plain, LoginFlow.class))
          .filter(flow -> clock.instant().isBefore(flow.expiresAt()));
    } catch (IllegalArgumentException | IllegalStateException | IOException e) {
      return Optional.empty();
    }
  }

  NewCookie gone() {
    return cookie("", Duration.ZERO);
  }

  private static NewCookie cookie(String value, Duration age) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge((int) age.toSeconds())
        .secure(true)
        .httpOnly(true)
        .sameSite(SameSite.LAX)
        .build();
  }
}
