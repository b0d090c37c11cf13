package io.cloudward.log.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The Ed25519 key pair (RFC 8032) that signs checkpoints. */
final class CheckpointKey {

  private static final String ALGORITHM = "Ed25519";
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END");

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private CheckpointKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  static CheckpointKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new CheckpointKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /**
   * Reads a key pair: a PKCS #8 private key and an X.509 public key in one PEM text.
   *
   * @throws IllegalArgumentException if it is none
   */
  static CheckpointKey parse(String pem) {
    byte[] privateBytes = new byte[0];
    byte[] publicBytes = new byte[0];
    var section = PEM.matcher(pem);
    while (section.find()) {
      var bytes = Base64.getMimeDecoder().decode(section.group(2));
      if (section.group(1).equals("PRIVATE")) {
        privateBytes = bytes;
      } else {
        publicBytes = bytes;
      }
    }
    try {
      var keys = KeyFactory.getInstance(ALGORITHM);
      return new CheckpointKey(
          keys.generatePrivate(new PKCS8EncodedKeySpec(privateBytes)),
          keys.generatePublic(new X509EncodedKeySpec(publicBytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the file holds no " + ALGORITHM + " key pair", e);
    }
  }

  String pem() {
    return section("PRIVATE", privateKey.getEncoded()) + section("PUBLIC", publicKey.getEncoded());
  }

  /** Tells keys apart: the beginning of the SHA-256 of the public key. */
  String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String sign(String statement) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(statement.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint key cannot sign", e);
    }
  }

  boolean signed(Checkpoint checkpoint) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey);
      signature.update(checkpoint.statement().getBytes(StandardCharsets.UTF_8));
      return checkpoint.keyId().equals(id())
          && signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "CheckpointKey[" + id() + "]";
  }

  private static String section(String kind, byte[] key) {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n".formatted(kind, text, kind);
  }
}
