package io.cloudward.auth.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.AuthProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jboss.logging.Logger;

/**
 * Checks the answer of a provider: it belongs to a sign-in that this browser started, was not used
 * before, and the identity token is the provider's, for us, for this sign-in and in time.
 */
@ApplicationScoped
class CallbackHandler {

  private static final Logger LOG = Logger.getLogger(CallbackHandler.class);

  private final AuthConfig config;
  private final TrustedProviders providers;
  private final ProviderMetadata metadata;
  private final UsedStates usedStates;

  CallbackHandler(
      AuthConfig config,
      TrustedProviders providers,
      ProviderMetadata metadata,
      UsedStates usedStates) {
    this.config = config;
    this.providers = providers;
    this.metadata = metadata;
    this.usedStates = usedStates;
  }

  static URI redirectUri(AuthConfig config) {
    return config.publicUrl().resolve("/api/auth/callback");
  }

  /** The proven claims of the user. */
  VerifiedUser handle(LoginFlow flow, CallbackRequest answer) {
    checkBinding(flow, answer);
    if (answer.error() != null || answer.code() == null) {
      throw AuthProblems.launchRefused(
          "REFUSED_BY_PROVIDER", "The control panel did not sign the user in.");
    }
    var provider = providers.find(flow.issuer()).orElseThrow(AuthProblems::unknownIssuer);
    usedStates.use(flow.state());
    return verify(provider, flow, answer.code());
  }

  private static void checkBinding(LoginFlow flow, CallbackRequest answer) {
    var state = answer.state() == null ? "" : answer.state();
    if (!MessageDigest.isEqual(
        flow.state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8))) {
      throw AuthProblems.launchRefused(
          "WRONG_STATE", "The answer belongs to another sign-in. Start again.");
    }
    if (answer.issuer() != null && !answer.issuer().equals(flow.issuer())) {
      throw AuthProblems.launchRefused(
          "WRONG_ISSUER", "The answer comes from another provider (RFC 9207).");
    }
  }

  private VerifiedUser verify(TrustedProvider provider, LoginFlow flow, String code) {
    var known = metadata.of(provider);
    try {
      var tokens = exchange(provider, known, flow, code);
      IDTokenClaimsSet claims =
          known.idTokens().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(flow.nonce()));
      return VerifiedUser.of(provider, claims);
    } catch (BadJOSEException | JOSEException e) {
      LOG.infof("identity token of %s refused: %s", provider.issuer(), e.getMessage());
      throw AuthProblems.launchRefused(
          "WRONG_IDENTITY_TOKEN", "The control panel's identity token is not acceptable.");
    } catch (IOException | GeneralException e) {
      LOG.warnf("token endpoint of %s failed: %s", provider.issuer(), e.getClass().getSimpleName());
      throw AuthProblems.providerUnavailable();
    }
  }

  private OIDCTokenResponse exchange(
      TrustedProvider provider, ProviderMetadata.Known known, LoginFlow flow, String code)
      throws IOException, GeneralException {
    var endpoint = known.metadata().getTokenEndpointURI();
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), redirectUri(config), new CodeVerifier(flow.verifier()));
    var request =
        provider
            .credentials()
            .map(credentials -> new TokenRequest.Builder(endpoint, credentials, grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, provider.client(), grant))
            .build();
    var response =
        OIDCTokenResponseParser.parse(ProviderMetadata.bounded(request.toHTTPRequest()).send());
    if (response.indicatesSuccess()
        && response instanceof OIDCTokenResponse tokens
        && tokens.getOIDCTokens().getIDToken() != null) {
      return tokens;
    }
    throw refusedCode();
  }

  private static HttpProblem refusedCode() {
    return AuthProblems.launchRefused(
        "CODE_REFUSED", "The control panel does not accept the code. Start again.");
  }
}
