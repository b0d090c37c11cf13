package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.BaseUrl;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The token endpoint. */
@Path("/{tenant}/oauth2/v2.0/token")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TokenResource {
  private final ClientCredentialsGrant clientCredentials;
  private final PasswordGrant password;
  private final AuthorizationCodeGrant authorizationCode;
  private final RefreshTokenGrant refreshToken;
  private final TokenTraffic traffic;

  TokenResource(
      ClientCredentialsGrant clientCredentials,
      PasswordGrant password,
      AuthorizationCodeGrant authorizationCode,
      RefreshTokenGrant refreshToken,
      TokenTraffic traffic) {
    this.clientCredentials = clientCredentials;
    this.password = password;
    this.authorizationCode = authorizationCode;
    this.refreshToken = refreshToken;
    this.traffic = traffic;
  }

  /** Answers one of the four grants. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response token(
      @PathParam("tenant") String tenant,
      @HeaderParam("client-request-id") @Nullable String clientRequestId,
      @Context UriInfo uri,
      MultivaluedMap<String, String> form) {
    var request = new TokenRequest(tenant, BaseUrl.of(uri), form);
    return traffic.watch(tenant, clientRequestId, () -> ok(answer(request)));
  }

  private static Response ok(ObjectNode answer) {
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }

  private ObjectNode answer(TokenRequest request) {
    var grant = request.required("grant_type");
    return switch (grant) {
      case "client_credentials" -> clientCredentials.answer(request);
      case "password" -> password.answer(request);
      case "authorization_code" -> authorizationCode.answer(request);
      case "refresh_token" -> refreshToken.answer(request);
      default -> throw new IdentityError(Aadsts.UNSUPPORTED_GRANT, grant);
    };
  }
}
