package io.cloudward.sandbox.microsoft365.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/** Identifiers made from names, the same in every run. */
public final class Ids {
  private Ids() {}

  /** A GUID from the parts of a name. */
  public static String guid(Object... parts) {
    var name = join(parts);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** An opaque text, safe in URLs, from the parts of a name. */
  public static String opaque(Object... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(join(parts).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String join(Object... parts) {
    var name = new StringBuilder();
    for (var part : parts) {
      name.append(part).append('\n');
    }
    return name.toString();
  }
}
