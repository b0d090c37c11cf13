package io.cloudward.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exchanges API tokens and remembers the answer for a few seconds: one question at a time per
 * token, and a revoked token stops working when the memory ends. The token itself is not kept.
 */
@ApplicationScoped
class ApiTokens {

  /** The beginning of every API token, so that leak scanners recognise one. */
  static final String PREFIX = "cwt_";

  private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{20,200}");

  private final ApiTokenExchange exchange;
  private final Cache<String, Optional<String>> answers;

  ApiTokens(ApiTokenExchange exchange, SecurityConfig config) {
    this.exchange = exchange;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(config.apiTokenLifetime())
            .build();
  }

  Optional<String> sessionToken(String apiToken) {
    if (!SHAPE.matcher(apiToken).matches()) {
      return Optional.empty();
    }
    return answers.get(TokenHash.of(apiToken), ignored -> exchange.exchange(apiToken));
  }
}
