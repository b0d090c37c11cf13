package io.cloudward.auth.launch;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.role.BuiltInRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A control panel that this installation trusts.
 *
 * @param issuer its {@code iss}
 * @param client our client id there
 * @param config what it may do
 */
record TrustedProvider(Issuer issuer, ClientID client, AuthConfig.Provider config) {

  static Optional<TrustedProvider> of(AuthConfig.Provider config) {
    return config
        .issuer()
        .map(
            issuer ->
                new TrustedProvider(new Issuer(issuer), new ClientID(config.clientId()), config));
  }

  /** Our credentials, read anew each time so that a changed file counts. */
  Optional<ClientSecretBasic> credentials() {
    return config
        .clientSecretFile()
        .map(
            file -> {
              try {
                return new ClientSecretBasic(client, new Secret(Files.readString(file).strip()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** The role of users who are created when they first come. */
  BuiltInRole role() {
    return BuiltInRole.valueOf(config.role());
  }
}
