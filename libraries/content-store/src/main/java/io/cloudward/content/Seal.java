package io.cloudward.content;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.cloudward.keys.KeyWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The form of stored content: a header of fixed length with the wrapped data key, then the bytes
 * under Tink's AES256-GCM-HKDF streaming scheme in segments of 64 KiB. Each copy has a data key of
 * its own. The stream is bound to the tenant, the data key to the tenant and the SHA-256, so bytes
 * that were moved to another tenant or under another hash cannot be opened.
 */
final class Seal {

  /** Room for the magic number, a key id and what a key management service returns. */
  static final int HEADER_LENGTH = 1024;

  private static final int MAGIC = 0x43574331;
  private static final int KEY_LENGTH = 32;
  private static final int SEGMENT_LENGTH = 64 * 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyWrapper wrapper;

  Seal(KeyWrapper wrapper) {
    this.wrapper = wrapper;
  }

  static byte[] newKey() {
    var key = new byte[KEY_LENGTH];
    RANDOM.nextBytes(key);
    return key;
  }

  /** A stream that encrypts into {@code out}; the header is written when the hash is known. */
  static OutputStream encrypting(OutputStream out, byte[] key, byte[] tenant) throws IOException {
    try {
      return streaming(key).newEncryptingStream(out, tenant);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption is not available", e);
    }
  }

  /** Writes the header at the beginning of {@code file}. */
  void writeHeader(FileChannel file, byte[] key, Address address) throws IOException {
    try {
      var id = wrapper.currentKeyId().getBytes(StandardCharsets.US_ASCII);
      var wrapped = wrapper.wrap(key, address.bytes());
      var header = ByteBuffer.allocate(HEADER_LENGTH).putInt(MAGIC);
      header.putShort((short) id.length).put(id).putShort((short) wrapped.length).put(wrapped);
      header.clear();
      while (header.hasRemaining()) {
        file.write(header, header.position());
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("the data key cannot be wrapped", e);
    }
  }

  /** The content behind {@code sealed}; closes {@code sealed} when it cannot be opened. */
  InputStream decrypting(InputStream sealed, Address address) throws IOException {
    try {
      var key = readHeader(ByteBuffer.wrap(sealed.readNBytes(HEADER_LENGTH)), address);
      return streaming(key).newDecryptingStream(sealed, address.tenantBytes());
    } catch (GeneralSecurityException | BufferUnderflowException e) {
      sealed.close();
      throw new ContentUnreadableException("content does not fit its key or its place", e);
    } catch (IOException e) {
      sealed.close();
      throw e;
    }
  }

  private byte[] readHeader(ByteBuffer header, Address address)
      throws GeneralSecurityException, ContentUnreadableException {
    if (header.getInt() != MAGIC) {
      throw new ContentUnreadableException("this is not stored content");
    }
    var id = new byte[Short.toUnsignedInt(header.getShort())];
    header.get(id);
    var wrapped = new byte[Short.toUnsignedInt(header.getShort())];
    header.get(wrapped);
    return wrapper.unwrap(new String(id, StandardCharsets.US_ASCII), wrapped, address.bytes());
  }

  private static StreamingAead streaming(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_LENGTH, SEGMENT_LENGTH, 0);
  }
}
