package io.cloudward.sandbox.controlpanel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in to the panel; forgotten when it restarts. */
@ApplicationScoped
public class Visits {

  /** The cookie that carries a visit. */
  public static final String COOKIE = "control-panel";

  private static final int MOST = 1000;

  private final Map<String, Person> visits =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Person> eldest) {
              return size() > MOST;
            }
          });
  private final SecureRandom random = new SecureRandom();

  /** Signs a person in; the cookie proves it. */
  public NewCookie begin(Person person) {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    visits.put(id, person);
    return cookie(id, -1);
  }

  /** The person whom this cookie proves. */
  public Optional<Person> find(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(visits.get(id));
  }

  /** Signs the person out. */
  public NewCookie end(@Nullable String id) {
    if (id != null) {
      visits.remove(id);
    }
    return cookie("", 0);
  }

  private static NewCookie cookie(String value, int age) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .sameSite(SameSite.LAX)
        .build();
  }
}
