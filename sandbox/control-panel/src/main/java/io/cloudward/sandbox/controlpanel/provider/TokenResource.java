package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.provider.Grants.Grant;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token endpoint: an authorization code, once, with its PKCE verifier, for an ID token. */
@Path("/token")
@RunOnVirtualThread
class TokenResource {

  private final ControlPanelConfig config;
  private final ClientCheck client;
  private final Grants grants;
  private final IdentityTokens identityTokens;

  TokenResource(
      ControlPanelConfig config, ClientCheck client, Grants grants, IdentityTokens identityTokens) {
    this.config = config;
    this.client = client;
    this.grants = grants;
    this.identityTokens = identityTokens;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public Response token(@HeaderParam("Authorization") @Nullable String authorization, String form)
      throws JOSEException {
    var answer = answer(authorization, form).toHTTPResponse();
    return Response.status(answer.getStatusCode()).entity(answer.getBody()).build();
  }

  private TokenResponse answer(@Nullable String authorization, String form) throws JOSEException {
    try {
      var http = new HTTPRequest(HTTPRequest.Method.POST, config.issuer().resolve("/token"));
      http.setEntityContentType(ContentType.APPLICATION_URLENCODED);
      http.setAuthorization(authorization);
      http.setBody(form);
      var request = TokenRequest.parse(http);
      if (!client.isRight(request)) {
        return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
      }
      var grant = grant(request);
      return grant.isPresent()
          ? tokens(grant.get())
          : new TokenErrorResponse(OAuth2Error.INVALID_GRANT);
    } catch (ParseException e) {
      return new TokenErrorResponse(
          e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
    }
  }

  private Optional<Grant> grant(TokenRequest request) {
    return request.getAuthorizationGrant() instanceof AuthorizationCodeGrant shown
        ? grants.use(shown.getAuthorizationCode()).filter(grant -> matches(grant, shown))
        : Optional.empty();
  }

  private static boolean matches(Grant grant, AuthorizationCodeGrant shown) {
    var verifier = shown.getCodeVerifier();
    return verifier != null
        && grant.request().getRedirectionURI().equals(shown.getRedirectionURI())
        && CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
            .equals(grant.request().getCodeChallenge());
  }

  private TokenResponse tokens(Grant grant) throws JOSEException {
    return new OIDCTokenResponse(
        new OIDCTokens(identityTokens.of(grant), grants.access(grant.person()), null));
  }
}
