package io.cloudward.sandbox.controlpanel.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.account.Person;
import io.cloudward.sandbox.controlpanel.account.Visits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The authorization endpoint: code flow with PKCE for the one registered client, whose redirect
 * address is compared exactly.
 */
@Path("/authorize")
@RunOnVirtualThread
class AuthorizeResource {

  private final ControlPanelConfig config;
  private final Visits visits;
  private final Grants grants;

  AuthorizeResource(ControlPanelConfig config, Visits visits, Grants grants) {
    this.config = config;
    this.visits = visits;
    this.grants = grants;
  }

  @GET
  public Response authorize(
      @Context UriInfo address, @CookieParam(Visits.COOKIE) @Nullable String visit) {
    var query = address.getRequestUri().getRawQuery();
    try {
      var request = AuthenticationRequest.parse(query == null ? "" : query);
      return isAcceptable(request)
          ? visits
              .find(visit)
              .map(person -> granted(request, person))
              .orElseGet(() -> signIn(request, query))
          : refused();
    } catch (ParseException e) {
      return refused();
    }
  }

  private boolean isAcceptable(AuthenticationRequest request) {
    return config.clientId().equals(request.getClientID().getValue())
        && config.portalUrl().resolve("/api/auth/callback").equals(request.getRedirectionURI())
        && ResponseType.CODE.equals(request.getResponseType())
        && request.getCodeChallenge() != null
        && request.getState() != null
        && request.getNonce() != null;
  }

  private Response granted(AuthenticationRequest request, Person person) {
    var response =
        new AuthenticationSuccessResponse(
            request.getRedirectionURI(),
            grants.code(request, person),
            null,
            null,
            request.getState(),
            null,
            new Issuer(config.issuer()),
            request.impliedResponseMode());
    return Response.seeOther(response.toURI()).build();
  }

  private static Response signIn(AuthenticationRequest request, String query) {
    var hint = request.getLoginHint();
    return Response.seeOther(
            URI.create(
                "/signin?then="
                    + encoded("/authorize?" + query)
                    + (hint == null ? "" : "&hint=" + encoded(hint))))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Never to an address that is not registered. */
  private static Response refused() {
    return Response.status(400)
        .type(MediaType.TEXT_PLAIN)
        .entity("This sign-in request is not acceptable.")
        .build();
  }
}
