package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.Secret;
import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Knows the one registered client by its id and, if one is configured, its secret. */
@ApplicationScoped
class ClientCheck {

  private final ControlPanelConfig config;

  ClientCheck(ControlPanelConfig config) {
    this.config = config;
  }

  boolean isRight(TokenRequest request) {
    var file = config.clientSecretFile();
    if (file.isEmpty()) {
      return request.getClientID() != null
          && config.clientId().equals(request.getClientID().getValue());
    }
    try {
      var expected = new Secret(Files.readString(file.get()).strip());
      return request.getClientAuthentication() instanceof PlainClientSecret shown
          && config.clientId().equals(shown.getClientID().getValue())
          && expected.equals(shown.getClientSecret());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
