package io.cloudward.connector.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.graph.AccessToken;
import io.cloudward.connector.secret.SecretAddress;
import io.cloudward.connector.secret.SecretPurpose;
import io.cloudward.connector.secret.Secrets;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tokens of verified administrators, kept encrypted under the verification. */
@ApplicationScoped
public class AdministratorGrants {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Secrets secrets;
  private final TenantScope scope;

  AdministratorGrants(Secrets secrets, TenantScope scope) {
    this.secrets = secrets;
    this.scope = scope;
  }

  /** Keeps the tokens until the verification expires; in the caller's transaction. */
  public void keep(UUID tenant, UUID organization, UUID verification, Grant grant, Instant until) {
    secrets.put(address(tenant, organization, verification), write(grant), until);
  }

  /** Deletes the tokens; in the caller's transaction. */
  public void forget(UUID tenant, UUID organization, UUID verification) {
    secrets.forget(address(tenant, organization, verification));
  }

  Optional<Grant> find(UUID tenant, UUID organization, UUID verification) {
    return scope
        .call(tenant, () -> secrets.open(address(tenant, organization, verification)))
        .map(AdministratorGrants::read);
  }

  private static SecretAddress address(UUID tenant, UUID organization, UUID verification) {
    return new SecretAddress(
        tenant, organization, SecretPurpose.ADMINISTRATOR_GRANT, verification.toString());
  }

  private static String write(Grant grant) {
    var json = JSON.createObjectNode();
    json.put("access", grant.access().value());
    json.put("issued", grant.access().issuedAt().getEpochSecond());
    json.put("expires", grant.access().expiresAt().getEpochSecond());
    json.put("refresh", grant.refreshToken());
    return json.toString();
  }

  private static Grant read(String text) {
    try {
      var json = JSON.readTree(text);
      return new Grant(
          new AccessToken(
              json.path("access").asText(),
              Instant.ofEpochSecond(json.path("issued").asLong()),
              Instant.ofEpochSecond(json.path("expires").asLong())),
          json.path("refresh").asText(null));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored grant cannot be read", e);
    }
  }
}
