package io.cloudward.auth.apitoken;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.role.RolePolicy;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Locator.Located;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Makes, lists and revokes API tokens. */
@ApplicationScoped
class ApiTokensHandler {

  private static final int MOST = 20;
  private static final int RANDOM_BYTES = 32;

  private final ApiTokenRepository tokens;
  private final Locator locator;
  private final Caller caller;
  private final AuditLog audit;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  ApiTokensHandler(
      ApiTokenRepository tokens,
      Locator locator,
      Caller caller,
      AuditLog audit,
      InstantSource clock) {
    this.tokens = tokens;
    this.locator = locator;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<ApiTokenResponse> live() {
    return tokens.live(clock.instant()).stream().map(ApiToken::response).toList();
  }

  @Transactional
  ApiTokenResponse require(UUID id) {
    return find(id).response();
  }

  @Transactional
  CreatedApiTokenResponse create(ApiTokenRequest request) {
    check(request);
    tokens.lock();
    if (tokens.live(clock.instant()).size() >= MOST) {
      throw AuthProblems.limitReached("API tokens in a tenant", MOST);
    }
    var secret = secret();
    var token =
        new ApiToken(
            caller.tenant(), Locator.sha256(secret), request, caller.id(), clock.instant());
    tokens.persistAndFlush(token);
    locator.claim(Kind.API_TOKEN, new Located(token.tenantId(), token.id()), secret);
    audit.record(entry("api-token.created", token).after(token.snapshot()));
    return CreatedApiTokenResponse.of(token.response(), secret);
  }

  @Transactional
  void revoke(UUID id) {
    var token = find(id);
    token.revoke(clock.instant());
    audit.record(entry("api-token.revoked", token).before(token.snapshot()));
  }

  private ApiToken find(UUID id) {
    return tokens.findLive(id, clock.instant()).orElseThrow(() -> Problems.notFound("API token"));
  }

  private void check(ApiTokenRequest request) {
    if (!RolePolicy.unknown(request.scopes()).isEmpty()) {
      throw Problems.invalid("scopes", "holds unknown permissions");
    }
    if (!caller.permissions().containsAll(request.scopes())) {
      throw AuthProblems.beyondOwnPermissions("scopes");
    }
  }

  private String secret() {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return "cwt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private AuditEntry entry(String action, ApiToken token) {
    return AuditEntry.done(
        token.tenantId(), audit.caller(), action, new Target("api-token", token.id().toString()));
  }
}
