package io.cloudward.connector.secret;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a secret belongs. It is encrypted together with this place, so that it cannot be moved to
 * another tenant, purpose or record.
 *
 * @param tenant whose secret
 * @param organization the Microsoft 365 organization that it opens
 * @param purpose what it is for
 * @param record id of the record that it belongs to
 */
public record SecretAddress(UUID tenant, UUID organization, SecretPurpose purpose, String record) {

  byte[] associated() {
    return (tenant + "|" + organization + "|" + purpose + "|" + record)
        .getBytes(StandardCharsets.UTF_8);
  }
}
