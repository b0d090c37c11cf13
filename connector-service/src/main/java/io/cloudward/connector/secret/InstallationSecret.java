package io.cloudward.connector.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Seals what belongs to no tenant but to the installation, directly with the master key. */
@ApplicationScoped
public class InstallationSecret {

  private final MasterKey wrapper;

  InstallationSecret(MasterKey wrapper) {
    this.wrapper = wrapper;
  }

  /** Sealed bytes and the id of the master key that sealed them. */
  @SuppressWarnings("ArrayRecordComponent") // stored at once, never compared
  public record Sealed(String masterKeyId, byte[] bytes) {}

  /** Seals {@code secret} for the record {@code record}. */
  public Sealed seal(byte[] secret, String record) {
    return new Sealed(wrapper.currentKeyId(), wrapper.wrap(secret, place(record)));
  }

  /** Opens what was sealed for the same record. */
  public byte[] open(String masterKeyId, byte[] sealed, String record) {
    return wrapper.unwrap(masterKeyId, sealed, place(record));
  }

  /** Whether another master key seals now. */
  public boolean isOutdated(String masterKeyId) {
    return !wrapper.currentKeyId().equals(masterKeyId);
  }

  private static byte[] place(String record) {
    return ("installation|" + record).getBytes(StandardCharsets.UTF_8);
  }
}
