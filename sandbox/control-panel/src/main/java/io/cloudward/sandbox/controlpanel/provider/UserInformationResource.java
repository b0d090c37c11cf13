package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The user information endpoint. */
@Path("/userinfo")
@RunOnVirtualThread
class UserInformationResource {

  private final Grants grants;

  UserInformationResource(Grants grants) {
    this.grants = grants;
  }

  @GET
  public Response read(@HeaderParam("Authorization") @Nullable String authorization) {
    try {
      var token = BearerAccessToken.parse(authorization);
      return grants
          .find(token.getValue())
          .map(person -> Response.ok(IdentityTokens.claims(person)).build())
          .orElseGet(UserInformationResource::unknown);
    } catch (ParseException e) {
      return unknown();
    }
  }

  private static Response unknown() {
    return Response.status(401).header("WWW-Authenticate", "Bearer").build();
  }
}
