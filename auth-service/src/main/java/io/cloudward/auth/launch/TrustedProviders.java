package io.cloudward.auth.launch;

import io.cloudward.auth.AuthConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The configured control panels. */
@ApplicationScoped
class TrustedProviders {

  private final List<TrustedProvider> providers;

  TrustedProviders(AuthConfig config) {
    this.providers =
        config.providers().values().stream()
            .map(TrustedProvider::of)
            .flatMap(Optional::stream)
            .toList();
  }

  /** The one with exactly this issuer. */
  Optional<TrustedProvider> find(@Nullable String issuer) {
    return providers.stream()
        .filter(provider -> provider.issuer().getValue().equals(issuer))
        .findFirst();
  }
}
