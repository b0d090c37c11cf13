package io.cloudward.auth.session;

import io.cloudward.auth.key.OwnKey;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What renews a session: tenant, session and generation, sealed with the service's own key. The
 * server stores only the generation, so the token cannot be made from the database.
 *
 * @param tenant whose session
 * @param session which one
 * @param generation how many came before
 */
record RefreshToken(UUID tenant, UUID session, int generation) {

  private static final String PURPOSE = "refresh token";
  private static final int CONTENT = 36;
  private static final int SEAL = 32;

  String seal(OwnKey key) {
    var content = content();
    var token =
        ByteBuffer.allocate(CONTENT + SEAL).put(content).put(key.seal(PURPOSE, content)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Reads a token that we sealed; empty for everything else. */
  static Optional<RefreshToken> open(String token, OwnKey key) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != CONTENT + SEAL) {
        return Optional.empty();
      }
      var content = Arrays.copyOf(bytes, CONTENT);
      var seal = Arrays.copyOfRange(bytes, CONTENT, bytes.length);
      return MessageDigest.isEqual(seal, key.seal(PURPOSE, content))
          ? Optional.of(read(ByteBuffer.wrap(content)))
          : Optional.empty();
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static RefreshToken read(ByteBuffer content) {
    return new RefreshToken(
        new UUID(content.getLong(), content.getLong()),
        new UUID(content.getLong(), content.getLong()),
        content.getInt());
  }

  private byte[] content() {
    return ByteBuffer.allocate(CONTENT)
        .putLong(tenant.getMostSignificantBits())
        .putLong(tenant.getLeastSignificantBits())
        .putLong(session.getMostSignificantBits())
        .putLong(session.getLeastSignificantBits())
        .putInt(generation)
        .array();
  }
}
