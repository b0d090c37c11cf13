package io.cloudward.connector.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class SelfSignedCertificateTest {

  private static final Instant FROM = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant UNTIL = Instant.parse("2028-11-22T10:00:00Z");

  @Test
  void isACertificateThatJavaReadsAndVerifies() throws GeneralSecurityException {
    var keys = keys();

    var certificate = SelfSignedCertificate.of(keys, "Cloudward", FROM, UNTIL);

    assertThatCode(() -> certificate.verify(keys.getPublic())).doesNotThrowAnyException();
    assertThat(certificate.getPublicKey()).isEqualTo(keys.getPublic());
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Cloudward");
    assertThat(certificate.getNotBefore()).isEqualTo(Date.from(FROM));
    assertThat(certificate.getNotAfter()).isEqualTo(Date.from(UNTIL));
    assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }
}
