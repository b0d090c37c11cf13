package io.cloudward.sandbox.microsoft365.grant;

import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request to the token endpoint.
 *
 * @param tenant from the path: GUID, domain, or {@code organizations}
 * @param baseUrl scheme, host and port under which the client reached the sandbox
 */
record TokenRequest(String tenant, String baseUrl, MultivaluedMap<String, String> form) {
  /** A parameter that may be missing or empty. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(form.getFirst(name)).filter(value -> !value.isEmpty());
  }

  /** A parameter that must be there. */
  String required(String name) {
    return optional(name).orElseThrow(() -> new IdentityError(Aadsts.MISSING_PARAMETER, name));
  }

  /** The scopes asked for. */
  List<String> scopes() {
    return Arrays.stream(optional("scope").orElse("").trim().split(" +"))
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  /** The URL the client posted to. */
  String endpoint() {
    return baseUrl + "/" + tenant + "/oauth2/v2.0/token";
  }

  @Override
  public String toString() {
    return "TokenRequest[" + tenant + "]";
  }
}
