package io.cloudward.sandbox.microsoft365.grant;

import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.token.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that the browser carries to the application; each is redeemed once. */
@ApplicationScoped
public class AuthorizationCodes {
  /** Life of a code; Entra's page on the authorization code flow: about ten minutes. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SandboxClock clock;
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Set<String> redeemed = new HashSet<>();

  AuthorizationCodes(SandboxClock clock) {
    this.clock = clock;
  }

  /** What the application asked the browser to fetch. */
  public record Request(
      Session session, List<String> scopes, String redirectUri, String challenge, String nonce) {}

  /** A new code. */
  public String issue(Request request) {
    var now = clock.now();
    codes.values().removeIf(code -> code.expires().isBefore(now));
    var value = "1." + UUID.randomUUID();
    codes.put(value, new Code(request, now.plus(LIFE)));
    return value;
  }

  /** What a code stands for; from now on it is worthless. */
  synchronized Request redeem(String value) {
    if (redeemed.contains(value)) {
      throw new IdentityError(Aadsts.CODE_REDEEMED);
    }
    var code = codes.remove(value);
    if (code == null || code.expires().isBefore(clock.now())) {
      throw new IdentityError(Aadsts.CODE_EXPIRED);
    }
    redeemed.add(value);
    return code.request();
  }

  private record Code(Request request, Instant expires) {}
}
