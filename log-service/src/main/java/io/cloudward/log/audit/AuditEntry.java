package io.cloudward.log.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * One link of a chain as it stands in the database.
 *
 * @param sequence its place
 * @param document the evidence, canonical JSON
 * @param previousHash hash of the link before; zeros at the first one
 * @param hash hash of this link
 * @param index the columns by which it is found
 */
@SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest, never by equals
public record AuditEntry(
    long sequence, String document, byte[] previousHash, byte[] hash, Index index) {

  /** What precedes the first link. */
  private static final byte[] NOTHING = new byte[32];

  /**
   * The columns by which an entry is found, taken from its document.
   *
   * @param at when it was done
   * @param actorId who did it
   * @param actorName the name shown to people
   * @param action what was done
   */
  public record Index(Instant at, String actorId, String actorName, String action) {

    /** The columns of a document, in text that the database can store and times that it keeps. */
    public static Index of(AuditDocument document) {
      return new Index(
          document.at().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
          storable(document.actor().id()),
          storable(document.actor().name()),
          storable(document.action()));
    }

    private static String storable(String text) {
      return text.replace('\0', '\uFFFD');
    }
  }

  /** What precedes the first link of every chain. */
  public static byte[] beginning() {
    return NOTHING.clone();
  }

  /** The link that follows {@code previousHash}. */
  public static AuditEntry next(byte[] previousHash, AuditDocument document) {
    var canonical = document.canonical();
    return new AuditEntry(
        document.sequence(),
        canonical,
        previousHash,
        hash(previousHash, canonical),
        Index.of(document));
  }

  /** SHA-256 of the hash before and the document. */
  public static byte[] hash(byte[] previousHash, String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(previousHash);
      return digest.digest(document.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
