package io.cloudward.security;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Asks auth-service, which knows API tokens by their hash. */
@ApplicationScoped
@DefaultBean
class HttpApiTokenExchange implements ApiTokenExchange {

  static final String PATH = "/api/auth/api-tokens/exchange";

  private final AuthServiceClient client;
  private final SecurityConfig config;

  HttpApiTokenExchange(AuthServiceClient client, SecurityConfig config) {
    this.client = client;
    this.config = config;
  }

  @Override
  public Optional<String> exchange(String apiToken) {
    var secret = config.internalSecret().orElse("");
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    var response = client.post(PATH, secret, new JsonObject().put("token", apiToken).encode());
    return switch (response.statusCode()) {
      case 200 -> Optional.ofNullable(new JsonObject(response.body()).getString("token"));
      case 401 -> Optional.empty();
      default ->
          throw new KeysUnavailableException("exchange answered " + response.statusCode(), null);
    };
  }
}
