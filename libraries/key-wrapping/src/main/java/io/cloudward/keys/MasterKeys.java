package io.cloudward.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Master keys as they stand in a file: either 32 raw bytes, or lines {@code <id>:<base64 of 32
 * bytes>} of which the first is the current one. A raw key is known by the beginning of its
 * SHA-256.
 */
public final class MasterKeys {

  private static final int KEY_LENGTH = 32;
  private static final int ID_LENGTH = 16;

  private MasterKeys() {}

  /**
   * Keys by id, the current one first.
   *
   * @throws IllegalArgumentException if the content is neither form; says so without the content
   */
  public static Map<String, byte[]> parse(byte[] content) {
    if (content.length == KEY_LENGTH) {
      return Map.of(idOf(content), content.clone());
    }
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (var line : new String(content, StandardCharsets.US_ASCII).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        addLine(keys, line.strip());
      }
    }
    if (keys.isEmpty()) {
      throw malformed();
    }
    return keys;
  }

  private static void addLine(Map<String, byte[]> keys, String line) {
    int colon = line.indexOf(':');
    try {
      var key = Base64.getDecoder().decode(line.substring(colon + 1));
      if (key.length != KEY_LENGTH) {
        throw malformed();
      }
      keys.put(colon < 0 ? idOf(key) : line.substring(0, colon), key);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static String idOf(byte[] key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "a master key file holds 32 raw bytes, or lines <id>:<base64 of 32 bytes>");
  }
}
