package io.cloudward.sandbox.microsoft365.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An application registered with the identity platform, for use in any organization.
 *
 * @param redirectPrefixes how a redirect URI must begin
 * @param applicationPermissions what it asks for itself
 * @param delegatedPermissions what it asks for on behalf of a signed-in user
 */
public record Application(
    String clientId,
    String displayName,
    boolean enabled,
    List<Secret> secrets,
    List<Certificate> certificates,
    List<String> redirectPrefixes,
    List<String> applicationPermissions,
    List<String> delegatedPermissions) {

  /** A client secret and the moment it ends. */
  public record Secret(String value, Instant expires) {
    @Override
    public String toString() {
      return "Secret[expires=" + expires + "]";
    }
  }

  /** An X.509 certificate, PEM-encoded. */
  public record Certificate(String pem) {}

  /** With one more certificate. */
  Application with(Certificate certificate) {
    var all = new ArrayList<>(certificates);
    all.remove(certificate);
    all.add(certificate);
    return new Application(
        clientId,
        displayName,
        enabled,
        secrets,
        all,
        redirectPrefixes,
        applicationPermissions,
        delegatedPermissions);
  }

  /** Whether the browser may be sent back to that address. */
  public boolean redirectsTo(String uri) {
    return redirectPrefixes.stream()
        .anyMatch(
            prefix ->
                uri.equals(prefix) || uri.startsWith(prefix + "/") || uri.startsWith(prefix + ":"));
  }
}
