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
  private static final String PEM = "test.certificate";

  /** Programs that know Microsoft's hosts alone reach the sandbox under their names. */
  private static final String NAMES =
      "dns:localhost,dns:graph.microsoft.com,dns:login.microsoftonline.com";

  @Override
  public Map<String, String> start() {
    var certificate = ClientCertificate.generate("localhost", NAMES);
    var file = certificate.keyStore().toString();
    System.setProperty(KEY_STORE, file);
    System.setProperty(PEM, certificate.pem());
    return Map.of(
        "quarkus.http.ssl.certificate.key-store-file",
        file,
        "quarkus.http.ssl.certificate.key-store-password",
        ClientCertificate.STORE_PASSWORD);
  }

  @Override
  public void stop() {
    System.clearProperty(KEY_STORE);
    System.clearProperty(PEM);
  }

  /** The certificate in PEM form. */
  static String pem() {
    return System.getProperty(PEM, "");
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
