package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one version of a file, as they stand on the shelf.
 *
 * @param name on the shelf
 * @param sha256 in capital hexadecimal digits, as Graph shows it
 */
record FileContent(String name, long size, String quickXor, String sha256) {
  private static final String NAME = "content";
  private static final String SIZE = "size";
  private static final String QUICK_XOR = "quickXor";
  private static final String SHA_256 = "sha256";
  private static final int PIECE = 65_536;

  /** Measures what stands on the shelf under that name. */
  static FileContent measure(Shelf shelf, String name) {
    var quickXor = new QuickXorHash();
    long size = 0;
    try (var stream = shelf.open(name, 0)) {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var piece = new byte[PIECE];
      for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
        quickXor.update(piece, count);
        sha256.update(piece, 0, count);
        size += count;
      }
      var hash = HexFormat.of().withUpperCase().formatHex(sha256.digest());
      return new FileContent(name, size, quickXor.text(), hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static FileContent of(JsonNode stored) {
    return new FileContent(
        stored.path(NAME).asText(),
        stored.path(SIZE).asLong(),
        stored.path(QUICK_XOR).asText(),
        stored.path(SHA_256).asText());
  }

  void addTo(ObjectNode stored) {
    stored.put(NAME, name).put(SIZE, size).put(QUICK_XOR, quickXor).put(SHA_256, sha256);
  }
}
