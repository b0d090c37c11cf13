package io.cloudward.sandbox.microsoft365.token;

import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.StateFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key that signs all tokens; made at the first start and kept in the state directory. */
@ApplicationScoped
public class SigningKey {
  private static final String FILE = "signing-key.json";

  private final RSAPrivateCrtKey privateKey;
  private final RSAPublicKey publicKey;
  private final String id;

  SigningKey(StateFiles files) {
    try {
      var saved = files.read(FILE, Saved.class).orElseGet(() -> generate(files));
      var keys = KeyFactory.getInstance("RSA");
      var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(saved.pkcs8()));
      privateKey = (RSAPrivateCrtKey) keys.generatePrivate(encoded);
      var publicPart =
          new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent());
      publicKey = (RSAPublicKey) keys.generatePublic(publicPart);
      id = Ids.opaque(publicKey.getModulus());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Saved generate(StateFiles files) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var encoded = generator.generateKeyPair().getPrivate().getEncoded();
      var saved = new Saved(Base64.getEncoder().encodeToString(encoded));
      files.write(FILE, saved);
      return saved;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key's id, as {@code kid} of tokens and of the published key set. */
  public String id() {
    return id;
  }

  /** The part that is published. */
  public RSAPublicKey publicKey() {
    return publicKey;
  }

  RSAPrivateCrtKey privateKey() {
    return privateKey;
  }

  record Saved(String pkcs8) {
    @Override
    public String toString() {
      return "Saved[…]";
    }
  }
}
