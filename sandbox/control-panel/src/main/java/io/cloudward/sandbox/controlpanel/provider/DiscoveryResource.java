package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;

/** What the provider says about itself (OpenID Connect Discovery 1.0), and its keys. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DiscoveryResource {

  private final ControlPanelConfig config;
  private final ProviderKey key;

  DiscoveryResource(ControlPanelConfig config, ProviderKey key) {
    this.config = config;
    this.key = key;
  }

  @GET
  @Path(".well-known/openid-configuration")
  public String metadata() {
    var metadata =
        new OIDCProviderMetadata(
            new Issuer(config.issuer()), List.of(SubjectType.PUBLIC), address("/jwks"));
    metadata.setAuthorizationEndpointURI(address("/authorize"));
    metadata.setTokenEndpointURI(address("/token"));
    metadata.setUserInfoEndpointURI(address("/userinfo"));
    metadata.setScopes(new Scope("openid", "profile", "email"));
    metadata.setResponseTypes(List.of(ResponseType.CODE));
    metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE));
    metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
    metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
    metadata.setSupportsAuthorizationResponseIssuerParam(true);
    metadata.setTokenEndpointAuthMethods(
        List.of(
            config.clientSecretFile().isPresent()
                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                : ClientAuthenticationMethod.NONE));
    metadata.applyDefaults();
    return metadata.toJSONObject().toString();
  }

  @GET
  @Path("jwks")
  public String keys() {
    return key.published();
  }

  private URI address(String path) {
    return config.issuer().resolve(path);
  }
}
