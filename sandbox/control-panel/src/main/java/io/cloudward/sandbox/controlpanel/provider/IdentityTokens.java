package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.account.Person;
import io.cloudward.sandbox.controlpanel.provider.Grants.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says who a person is: standard claims, and the customer that the person works for. */
@ApplicationScoped
class IdentityTokens {

  private final ControlPanelConfig config;
  private final ProviderKey key;

  IdentityTokens(ControlPanelConfig config, ProviderKey key) {
    this.config = config;
    this.key = key;
  }

  SignedJWT of(Grant grant) throws JOSEException {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(config.issuer().toString())
            .audience(config.clientId())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Grants.ACCESS_LIFETIME)))
            .claim("nonce", grant.request().getNonce().getValue());
    claims(grant.person()).forEach(claims::claim);
    return key.sign(claims.build());
  }

  static Map<String, Object> claims(Person person) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", person.subject());
    claims.put("name", person.name());
    claims.put("preferred_username", person.email());
    claims.put("email", person.email());
    claims.put("email_verified", true);
    claims.put("tenant_id", person.customer().id());
    claims.put("tenant_name", person.customer().name());
    return claims;
  }
}
