package io.cloudward.security;

/** The cookie that carries a browser's session token. */
public final class SessionCookie {

  /** Its name; the prefix makes browsers demand {@code Secure}, path {@code /} and no domain. */
  public static final String NAME = "__Host-cloudward-session";

  private SessionCookie() {}
}
