package io.cloudward.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls. The identity may be asked for only where authentication is demanded ({@code
 * RolesAllowed}, {@code Authenticated}); origin and user agent are known for every HTTP call.
 */
@RequestScoped
public class Caller {

  /** User agents are cut to this length before they are stored or logged. */
  private static final int LONGEST_USER_AGENT = 256;

  private static final String KIND = "kind";
  private static final String API_TOKEN = "api_token";

  private final SecurityIdentity identity;
  private final CurrentTenant tenant;
  private final CurrentVertxRequest calls;

  Caller(SecurityIdentity identity, CurrentTenant tenant, CurrentVertxRequest calls) {
    this.identity = identity;
    this.tenant = tenant;
    this.calls = calls;
  }

  /** Id of the administrator or API token, the claim {@code sub}. */
  public UUID id() {
    return UUID.fromString(token().getSubject());
  }

  /** The name to show, the claim {@code upn}. */
  public String name() {
    return token().getName();
  }

  /** The tenant on whose behalf the call acts. */
  public UUID tenant() {
    return tenant.require();
  }

  /** What the caller may do: a subset of {@link Permissions#ALL}. */
  public Set<String> permissions() {
    return Set.copyOf(identity.getRoles());
  }

  /** Whether the caller holds this permission. */
  public boolean may(String permission) {
    return identity.hasRole(permission);
  }

  /** Whether a program with an API token calls, not a person who is signed in. */
  public boolean isProgram() {
    return isProgram(token());
  }

  /** Whether this token was given in exchange for an API token. */
  public static boolean isProgram(JsonWebToken token) {
    return API_TOKEN.equals(token.getClaim(KIND));
  }

  /** A further claim of the session token, such as {@code sid}. */
  public Optional<String> claim(String name) {
    return token().<Object>claim(name).map(Object::toString);
  }

  /** The address that the call comes from; empty outside an HTTP call. */
  public Optional<String> origin() {
    var call = calls.getCurrent();
    return call == null
        ? Optional.empty()
        : Optional.ofNullable(call.request().remoteAddress()).map(address -> address.hostAddress());
  }

  /** The caller's {@code User-Agent}, shortened, without control characters. */
  public Optional<String> userAgent() {
    var call = calls.getCurrent();
    return call == null
        ? Optional.empty()
        : Optional.ofNullable(call.request().getHeader("User-Agent")).map(Caller::shortened);
  }

  private static String shortened(String text) {
    var clean = text.replaceAll("\\p{Cntrl}", "");
    return clean.substring(0, Math.min(clean.length(), LONGEST_USER_AGENT));
  }

  private JsonWebToken token() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return token;
    }
    throw new IllegalStateException("nobody is authenticated");
  }
}
