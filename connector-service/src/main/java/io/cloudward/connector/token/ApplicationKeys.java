package io.cloudward.connector.token;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.secret.InstallationSecret;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The application's key: made at the first start, kept encrypted, the same for all instances. */
@ApplicationScoped
public class ApplicationKeys {

  private static final int KEY_BITS = 3072;
  private static final Duration CERTIFICATE_LIFE = Duration.ofDays(730);
  private static final String SELECT =
      "select master_key_id, wrapped, certificate from application_key where client_id = ?";

  private final Database database;
  private final TenantScope scope;
  private final InstallationSecret secret;
  private final String clientId;
  private final Clock clock;
  private volatile @Nullable ApplicationKey loaded;

  ApplicationKeys(
      Database database,
      TenantScope scope,
      InstallationSecret secret,
      ConnectorConfig config,
      Clock clock) {
    this.database = database;
    this.scope = scope;
    this.secret = secret;
    this.clientId = config.application().clientId();
    this.clock = clock;
  }

  /** The key and its certificate. */
  public ApplicationKey current() {
    var key = loaded;
    if (key == null) {
      key = scope.anonymously(() -> find().orElseGet(this::create));
      loaded = key;
    }
    return key;
  }

  private Optional<ApplicationKey> find() {
    return database.first(SELECT, this::read, clientId);
  }

  private ApplicationKey create() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      var keys = generator.generateKeyPair();
      var now = clock.instant();
      var certificate =
          SelfSignedCertificate.of(keys, "Cloudward", now, now.plus(CERTIFICATE_LIFE));
      var sealed = secret.seal(keys.getPrivate().getEncoded(), clientId);
      database.update(
          "insert into application_key (client_id, master_key_id, wrapped, certificate,"
              + " created_at) values (?, ?, ?, ?, ?) on conflict do nothing",
          clientId,
          sealed.masterKeyId(),
          sealed.bytes(),
          certificate.getEncoded(),
          now);
      return find().orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the application's key cannot be made", e);
    }
  }

  private ApplicationKey read(Row row) {
    try {
      var encoded = secret.open(row.text("master_key_id"), row.bytes("wrapped"), clientId);
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      var certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(row.bytes("certificate")));
      return new ApplicationKey(key, certificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the application's key cannot be read", e);
    }
  }
}
