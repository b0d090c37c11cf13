package io.cloudward.sandbox.microsoft365.identity;

import jakarta.ws.rs.core.UriInfo;

/** The address under which a client reached the sandbox. */
public final class BaseUrl {
  private BaseUrl() {}

  /** Scheme, host and port, without a slash at the end. */
  public static String of(UriInfo uri) {
    var base = uri.getBaseUri();
    return base.getScheme() + "://" + base.getAuthority();
  }
}
