package io.cloudward.standalone.gateway;

import io.vertx.core.MultiMap;

/**
 * Headers that tell browsers what not to do; each is left alone where a service has set it. Values
 * follow the OWASP HTTP Headers cheat sheet.
 */
final class SecurityHeaders {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
          + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  private final boolean https;

  /**
   * Fits the headers to the origin.
   *
   * @param https whether browsers come by TLS
   */
  SecurityHeaders(boolean https) {
    this.https = https;
  }

  void addTo(MultiMap headers) {
    add(headers, "Content-Security-Policy", POLICY);
    add(headers, "X-Content-Type-Options", "nosniff");
    add(headers, "X-Frame-Options", "DENY");
    add(headers, "Referrer-Policy", "same-origin");
    add(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    add(headers, "Cross-Origin-Opener-Policy", "same-origin");
    if (https) {
      add(headers, "Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static void add(MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
