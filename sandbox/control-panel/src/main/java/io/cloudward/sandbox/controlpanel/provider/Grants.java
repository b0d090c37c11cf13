package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import io.cloudward.sandbox.controlpanel.account.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes and access tokens that were given out; both end soon, a code is good for one use. */
@ApplicationScoped
class Grants {

  static final Duration ACCESS_LIFETIME = Duration.ofMinutes(5);
  private static final Duration CODE_LIFETIME = Duration.ofMinutes(1);

  /** What a code stands for. */
  record Grant(AuthenticationRequest request, Person person, Instant expiresAt) {}

  /** Whose user information an access token opens. */
  private record Access(Person person, Instant expiresAt) {}

  private final Map<String, Grant> codes = new ConcurrentHashMap<>();
  private final Map<String, Access> accesses = new ConcurrentHashMap<>();

  AuthorizationCode code(AuthenticationRequest request, Person person) {
    var now = Instant.now();
    codes.values().removeIf(grant -> grant.expiresAt().isBefore(now));
    var code = new AuthorizationCode(32);
    codes.put(code.getValue(), new Grant(request, person, now.plus(CODE_LIFETIME)));
    return code;
  }

  Optional<Grant> use(AuthorizationCode code) {
    return Optional.ofNullable(codes.remove(code.getValue()))
        .filter(grant -> Instant.now().isBefore(grant.expiresAt()));
  }

  BearerAccessToken access(Person person) {
    var now = Instant.now();
    accesses.values().removeIf(access -> access.expiresAt().isBefore(now));
    var token = new BearerAccessToken(32, ACCESS_LIFETIME.toSeconds(), null);
    accesses.put(token.getValue(), new Access(person, now.plus(ACCESS_LIFETIME)));
    return token;
  }

  Optional<Person> find(String accessToken) {
    return Optional.ofNullable(accesses.get(accessToken))
        .filter(access -> Instant.now().isBefore(access.expiresAt()))
        .map(Access::person);
  }
}
