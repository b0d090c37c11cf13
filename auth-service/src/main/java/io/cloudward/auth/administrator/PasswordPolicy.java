package io.cloudward.auth.administrator;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough: length counts, composition does not (NIST SP 800-63B section
 * 5.1.1.2; OWASP ASVS 6.2). Pure.
 */
final class PasswordPolicy {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** Long enough, and still among the first that anybody tries. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "passwordpassword",
          "password1234",
          "password12345",
          "123456789012",
          "1234567890123",
          "123123123123",
          "111111111111",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "administrator",
          "administrator1",
          "letmeinletmein",
          "welcome12345",
          "iloveyou1234",
          "changeme1234",
          "abcdefghijkl",
          "abcd12345678");

  private PasswordPolicy() {}

  /** What is wrong with the password; empty if nothing is. */
  static Optional<String> objection(String password, @Nullable String username) {
    var length = password.codePointCount(0, password.length());
    var folded = password.toLowerCase(Locale.ROOT);
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of("must have " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (WELL_KNOWN.contains(folded) || folded.chars().distinct().count() < 4) {
      return Optional.of("must not be easy to guess");
    }
    if (username != null && folded.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of("must not contain the user name");
    }
    return Optional.empty();
  }
}
