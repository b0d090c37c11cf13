package io.cloudward.security;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Reads the keys that auth-service publishes as a JSON Web Key Set (RFC 7517). */
@ApplicationScoped
@DefaultBean
class HttpKeySource implements KeySource {

  private final AuthServiceClient client;

  HttpKeySource(AuthServiceClient client) {
    this.client = client;
  }

  @Override
  public Map<String, PublicKey> read() {
    var response = client.get("/api/auth/jwks");
    if (response.statusCode() != 200) {
      throw new KeysUnavailableException("keys answered " + response.statusCode(), null);
    }
    return parse(response.body());
  }

  private static Map<String, PublicKey> parse(String document) {
    try {
      Map<String, PublicKey> keys = new LinkedHashMap<>();
      for (var key : new JsonWebKeySet(document).getJsonWebKeys()) {
        if (key instanceof PublicJsonWebKey asymmetric && key.getKeyId() != null) {
          keys.put(key.getKeyId(), asymmetric.getPublicKey());
        }
      }
      return Map.copyOf(keys);
    } catch (JoseException e) {
      throw new KeysUnavailableException("keys are no JSON Web Key Set", e);
    }
  }
}
