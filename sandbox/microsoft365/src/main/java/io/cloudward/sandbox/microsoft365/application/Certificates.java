package io.cloudward.sandbox.microsoft365.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** X.509 certificates of applications. */
public final class Certificates {
  private Certificates() {}

  /**
   * The certificate in that PEM text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static X509Certificate parse(Application.Certificate certificate) {
    try {
      var bytes = certificate.pem().getBytes(StandardCharsets.US_ASCII);
      var factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an X.509 certificate in PEM form", e);
    }
  }

  /** Whether a token's header names the certificate by its thumbprint, SHA-256 or SHA-1. */
  public static boolean isNamedBy(X509Certificate certificate, JsonNode header) {
    if (header.has("x5t#S256")) {
      return isSame(header.path("x5t#S256").asText(), thumbprint(certificate, "SHA-256"));
    }
    return isSame(header.path("x5t").asText(), thumbprint(certificate, "SHA-1"));
  }

  /** MSAL4J writes thumbprints in the ordinary alphabet with padding, and Entra ID accepts that. */
  private static boolean isSame(String given, String thumbprint) {
    return given.replace('+', '-').replace('/', '_').replace("=", "").equals(thumbprint);
  }

  private static String thumbprint(X509Certificate certificate, String algorithm) {
    try {
      var digest = MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
