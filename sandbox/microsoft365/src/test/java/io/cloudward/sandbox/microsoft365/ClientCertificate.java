package io.cloudward.sandbox.microsoft365;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;

/** A self-signed certificate made by the JDK's keytool, with its key. */
public record ClientCertificate(X509Certificate certificate, PrivateKey key, Path keyStore) {
  public static final String STORE_PASSWORD = "changeit";

  public static ClientCertificate generate(String host) {
    return generate(host, "dns:" + host);
  }

  /** The same for further names, as the extension writes them: {@code dns:a,dns:b}. */
  public static ClientCertificate generate(String host, String names) {
    try {
      var store = Files.createTempDirectory("certificate").resolve("store.p12");
      run(
          Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
          "-genkeypair",
          "-alias",
          "one",
          "-keyalg",
          "RSA",
          "-keysize",
          "2048",
          "-dname",
          "CN=" + host,
          "-ext",
          "san=" + names + ",ip:127.0.0.1",
          "-ext",
          "bc=ca:true",
          "-validity",
          "30",
          "-storetype",
          "PKCS12",
          "-keystore",
          store.toString(),
          "-storepass",
          STORE_PASSWORD);
      var keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
      var key = (PrivateKey) keys.getKey("one", STORE_PASSWORD.toCharArray());
      return new ClientCertificate((X509Certificate) keys.getCertificate("one"), key, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String pem() {
    try {
      var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
      return "-----BEGIN CERTIFICATE-----\n"
          + encoder.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A signed assertion; the header names the certificate by its SHA-256 thumbprint. */
  public String assertion(String algorithm, String claims) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      var header =
          "{\"alg\":\"%s\",\"typ\":\"JWT\",\"x5t#S256\":\"%s\"}"
              .formatted(algorithm, encode(digest));
      var signed =
          encode(header.getBytes(StandardCharsets.UTF_8))
              + "."
              + encode(claims.getBytes(StandardCharsets.UTF_8));
      var signature = signature(algorithm);
      signature.initSign(key);
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Signature signature(String algorithm) throws GeneralSecurityException {
    if (algorithm.equals("RS256")) {
      return Signature.getInstance("SHA256withRSA");
    }
    var signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(
        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    return signature;
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void run(String... command) throws IOException {
    try {
      var process = new ProcessBuilder(command).inheritIO().start();
      if (process.waitFor() != 0) {
        throw new IOException("keytool failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
