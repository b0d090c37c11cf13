package io.cloudward.sandbox.controlpanel;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration of the control panel. */
@ConfigMapping(prefix = "control-panel")
public interface ControlPanelConfig {

  /** The origin of the product that the panel launches. */
  URI portalUrl();

  /** Our own address, as browsers and the product see it. */
  URI issuer();

  /** The product's client id. */
  String clientId();

  /** File that holds the product's client secret; without one the product is a public client. */
  Optional<Path> clientSecretFile();

  /** The password of every demonstration user. */
  String demoPassword();
}
