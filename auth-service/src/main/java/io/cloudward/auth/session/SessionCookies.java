package io.cloudward.auth.session;

import io.cloudward.security.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.InstantSource;

/** The cookies of a session: unreadable for scripts, over secure connections, for our site only. */
@ApplicationScoped
public class SessionCookies {

  private static final String REFRESH_PATH = "/api/auth";

  private final InstantSource clock;

  SessionCookies(InstantSource clock) {
    this.clock = clock;
  }

  /** Cookies that carry the session. */
  public NewCookie[] of(OpenedSession session) {
    var now = clock.instant();
    return new NewCookie[] {
      cookie(
          SessionCookie.NAME,
          session.token().token(),
          "/",
          Duration.between(now, session.token().expiresAt())),
      cookie(
          SessionCookie.REFRESH_NAME,
          session.refreshToken(),
          REFRESH_PATH,
          Duration.between(now, session.expiresAt()))
    };
  }

  /** Cookies that make the browser forget the session. */
  public NewCookie[] gone() {
    return new NewCookie[] {
      cookie(SessionCookie.NAME, "", "/", Duration.ZERO),
      cookie(SessionCookie.REFRESH_NAME, "", REFRESH_PATH, Duration.ZERO)
    };
  }

  private static NewCookie cookie(String name, String value, String path, Duration age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge((int) age.plusMillis(999).toSeconds())
        .secure(true)
        .httpOnly(true)
        .sameSite(SameSite.STRICT)
        .build();
  }
}
