package io.cloudward.auth.launch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.cloudward.auth.AuthProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** What providers publish about themselves (OpenID Connect Discovery), remembered for a while. */
@ApplicationScoped
class ProviderMetadata {

  static final int TIMEOUT_MILLIS = 5_000;

  private static final Logger LOG = Logger.getLogger(ProviderMetadata.class);
  private static final int LONGEST_KEY_SET = 256 * 1024;

  /** Asymmetric algorithms only (RFC 8725 section 3.2). */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  /** Published addresses, and a validator that holds the published keys. */
  record Known(OIDCProviderMetadata metadata, IDTokenValidator idTokens) {}

  private final Cache<String, Known> known =
      Caffeine.newBuilder().maximumSize(100).expireAfterWrite(Duration.ofMinutes(10)).build();

  Known of(TrustedProvider provider) {
    return known.get(provider.issuer().getValue(), ignored -> discover(provider));
  }

  private static Known discover(TrustedProvider provider) {
    try {
      var request = new OIDCProviderConfigurationRequest(provider.issuer()).toHTTPRequest();
      var metadata = OIDCProviderMetadata.parse(bounded(request).send().getBodyAsJSONObject());
      if (!provider.issuer().equals(metadata.getIssuer())) {
        throw AuthProblems.launchRefused(
            "WRONG_ISSUER", "The provider published another issuer than the configured one.");
      }
      return new Known(metadata, validator(provider, metadata));
    } catch (IOException | GeneralException e) {
      LOG.warnf("discovery at %s failed: %s", provider.issuer(), e.getClass().getSimpleName());
      throw AuthProblems.providerUnavailable();
    }
  }

  private static IDTokenValidator validator(TrustedProvider provider, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LONGEST_KEY_SET);
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).retrying(true).build();
    return new IDTokenValidator(
        provider.issuer(),
        provider.client(),
        new JWSVerificationKeySelector<>(ALGORITHMS, keys),
        null);
  }

  static HTTPRequest bounded(HTTPRequest request) {
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    request.setFollowRedirects(false);
    return request;
  }
}
