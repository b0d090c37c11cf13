package io.cloudward.auth;

import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;

/** Authorization codes of the test provider. */
public final class FakeCodes {

  private FakeCodes() {}

  /** The {@code iss} of the test provider. */
  public static String issuer() {
    return ConfigProvider.getConfig()
        .getValue("cloudward.auth.providers.control-panel.issuer", String.class);
  }

  /** A code that the provider exchanges for an identity token with these claims. */
  public static String of(JsonObject claims) {
    return FakeProvider.code(claims.encode());
  }
}
