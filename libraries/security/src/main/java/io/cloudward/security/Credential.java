package io.cloudward.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * What a call shows to prove who it comes from.
 *
 * @param value a session token or an API token
 * @param cookie whether a browser added it by itself
 */
record Credential(String value, boolean cookie) {

  private static final String SCHEME = "Bearer ";

  static Optional<Credential> of(RoutingContext call) {
    var header = call.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null) {
      return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
          ? Optional.of(new Credential(header.substring(SCHEME.length()).trim(), false))
          : Optional.of(new Credential("", false));
    }
    var cookie = call.request().getCookie(SessionCookie.NAME);
    return Optional.ofNullable(cookie).map(found -> new Credential(found.getValue(), true));
  }

  @Override
  public String toString() {
    return "Credential[cookie=" + cookie + "]";
  }
}
