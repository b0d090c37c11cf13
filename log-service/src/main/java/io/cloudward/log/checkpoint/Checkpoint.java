package io.cloudward.log.checkpoint;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed statement about the end of a chain.
 *
 * @param tenantId whose chain
 * @param sequence its last place then
 * @param hash hash of the link at that place, hexadecimal
 * @param at when it was stated
 * @param keyId the key that signed it
 * @param signature Ed25519 over {@link #statement}, base64
 */
public record Checkpoint(
    UUID tenantId, long sequence, String hash, Instant at, String keyId, String signature) {

  /** What is signed: one line, its parts separated by spaces, which none of them contains. */
  public String statement() {
    return statement(tenantId, sequence, hash, at, keyId);
  }

  static String statement(UUID tenantId, long sequence, String hash, Instant at, String keyId) {
    return String.join(
        " ",
        "cloudward-audit-checkpoint-v1",
        tenantId.toString(),
        Long.toString(sequence),
        hash,
        at.toString(),
        keyId);
  }
}
