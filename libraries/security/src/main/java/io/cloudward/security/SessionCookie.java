package io.cloudward.security;

/** The cookies that carry a browser's session. */
public final class SessionCookie {

  /** Its name; the prefix makes browsers demand {@code Secure}, path {@code /} and no domain. */
  public static final String NAME = "__Host-cloudward-session";

  /** Name of the cookie that renews the session; only {@code /api/auth} receives it. */
  public static final String REFRESH_NAME = "__Secure-cloudward-refresh";

  private SessionCookie() {}
}
