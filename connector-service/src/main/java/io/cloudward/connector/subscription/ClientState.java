package io.cloudward.connector.subscription;

import io.cloudward.connector.secret.SecretAddress;
import io.cloudward.connector.secret.SecretPurpose;
import io.cloudward.connector.secret.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret word that Graph repeats in each notification. Derived from a key of the organization
 * and the id of the subscription, so that a call that is made again after a crash says the same.
 */
@ApplicationScoped
public class ClientState {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_LENGTH = 32;

  private final Secrets secrets;

  ClientState(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The word for a subscription; in the caller's transaction. */
  String of(UUID tenant, UUID organization, UUID subscription) {
    var address = new SecretAddress(tenant, organization, SecretPurpose.CLIENT_STATE, "key");
    var key = secrets.open(address).orElseGet(() -> newKey(address));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
      var word = mac.doFinal(subscription.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("client state cannot be derived", e);
    }
  }

  /** What is kept to recognise the word. */
  public static byte[] hash(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String newKey(SecretAddress address) {
    var bytes = new byte[KEY_LENGTH];
    RANDOM.nextBytes(bytes);
    var key = Base64.getEncoder().encodeToString(bytes);
    secrets.put(address, key, null);
    return key;
  }
}
