package io.cloudward.connector.token;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * The key with which the application proves itself, and the certificate that is uploaded to its
 * registration.
 */
public record ApplicationKey(PrivateKey key, X509Certificate certificate) {

  @Override
  public String toString() {
    return "ApplicationKey[serial=" + certificate.getSerialNumber() + "]";
  }
}
