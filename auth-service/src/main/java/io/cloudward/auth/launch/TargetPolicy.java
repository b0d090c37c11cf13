package io.cloudward.auth.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a sign-in may end: on our own origin and nowhere else. Pure. */
final class TargetPolicy {

  private static final int LONGEST = 2000;

  private TargetPolicy() {}

  /**
   * The address to end at.
   *
   * @param origin our own, such as {@code https://security.example.com}
   * @param wanted a path or an address on our origin; null means the start page
   * @return empty if it leads elsewhere
   */
  static Optional<String> decide(URI origin, @Nullable String wanted) {
    if (wanted == null || wanted.isEmpty()) {
      return Optional.of(origin.resolve("/").toString());
    }
    if (wanted.length() > LONGEST || wanted.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    try {
      var target = origin.resolve("/").resolve(new URI(wanted)).normalize();
      return isSameOrigin(origin, target) ? Optional.of(target.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isSameOrigin(URI origin, URI target) {
    return target.getUserInfo() == null
        && origin.getScheme().equalsIgnoreCase(target.getScheme())
        && origin.getHost().equalsIgnoreCase(target.getHost())
        && port(origin) == port(target);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }
}
