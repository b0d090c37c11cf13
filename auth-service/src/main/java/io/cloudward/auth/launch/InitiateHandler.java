package io.cloudward.auth.launch;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.AuthProblems;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Starts a sign-in that a control panel asked for. */
@ApplicationScoped
class InitiateHandler {

  /** Where to send the browser, and the flow to remember. */
  record Started(URI authorization, LoginFlow flow) {}

  private static final int LONGEST_HINT = 320;

  private final AuthConfig config;
  private final TrustedProviders providers;
  private final ProviderMetadata metadata;
  private final InstantSource clock;

  InitiateHandler(
      AuthConfig config,
      TrustedProviders providers,
      ProviderMetadata metadata,
      InstantSource clock) {
    this.config = config;
    this.providers = providers;
    this.metadata = metadata;
    this.clock = clock;
  }

  Started handle(InitiateRequest request) {
    var provider = providers.find(request.issuer()).orElseThrow(AuthProblems::unknownIssuer);
    var target = target(request);
    var state = new State(32);
    var nonce = new Nonce(32);
    var verifier = new CodeVerifier();
    var authorization =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid", "profile", "email"),
                provider.client(),
                CallbackHandler.redirectUri(config))
            .endpointURI(metadata.of(provider).metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .loginHint(hint(request.hint()))
            .build();
    return new Started(
        authorization.toURI(),
        new LoginFlow(
            provider.issuer().getValue(),
            state.getValue(),
            nonce.getValue(),
            verifier.getValue(),
            target,
            clock.instant().plus(LoginFlowCookie.LIFETIME)));
  }

  private String target(InitiateRequest request) {
    return TargetPolicy.decide(config.publicUrl(), request.target())
        .orElseThrow(() -> Problems.invalid("target_link_uri", "must lie on this installation"));
  }

  private static @Nullable String hint(@Nullable String hint) {
    return hint == null || hint.isBlank() || hint.length() > LONGEST_HINT ? null : hint;
  }
}
