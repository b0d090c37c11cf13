package io.cloudward.sandbox.microsoft365;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Gives the sandbox under test a certificate for localhost, and its clients trust in it. */
public class LocalhostCertificate implements QuarkusTestResourceLifecycleManager {
  // A system property, because the resource and the test live in different class loaders.
  private static final String KEY_STORE = "test.key-store";

  @Override
  public Map<String, String> start() {
    var file = ClientCertificate.generate("localhost").keyStore().toString();
    System.setProperty(KEY_STORE, file);
    return Map.of(
        "quarkus.http.ssl.certificate.key-store-file",
        file,
        "quarkus.http.ssl.certificate.key-store-password",
        ClientCertificate.STORE_PASSWORD);
  }

  @Override
  public void stop() {
    System.clearProperty(KEY_STORE);
  }

  /** TLS that trusts this certificate alone. */
  static SSLContext trust() {
    try {
      var password = ClientCertificate.STORE_PASSWORD.toCharArray();
      var store = KeyStore.getInstance(new File(System.getProperty(KEY_STORE)), password);
      var trust = KeyStore.getInstance("PKCS12");
      trust.load(null, null);
      trust.setCertificateEntry("localhost", store.getCertificate("one"));
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(trust);
      var context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
