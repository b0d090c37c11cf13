package io.cloudward.sandbox.microsoft365.consent;

import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.consent.BrowserRequest.Purpose;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.BaseUrl;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where applications send browsers: for a code, or for an administrator's consent. */
@Path("/{tenant}/{page: oauth2/v2\\.0/authorize|v2\\.0/adminconsent|adminconsent}")
@RunOnVirtualThread
public class EntryResource {
  private final ApplicationRegistry registry;
  private final Tickets tickets;
  private final Pages pages;

  EntryResource(ApplicationRegistry registry, Tickets tickets, Pages pages) {
    this.registry = registry;
    this.tickets = tickets;
    this.pages = pages;
  }

  /** Shows the sign-in page, unless the application asked in a wrong way. */
  @GET
  public Response enter(
      @PathParam("tenant") String tenant, @PathParam("page") String page, @Context UriInfo uri) {
    try {
      var ticket = tickets.open(request(tenant, page, uri));
      return pages.signIn(ticket, query(uri, "login_hint"), "");
    } catch (IdentityError error) {
      return pages.refusal(400, String.valueOf(error.getMessage()), "");
    }
  }

  private BrowserRequest request(String tenant, String page, UriInfo uri) {
    var application = application(required(uri, "client_id"));
    var redirectUri = required(uri, "redirect_uri");
    if (!application.redirectsTo(redirectUri)) {
      throw new IdentityError(Aadsts.REDIRECT_UNKNOWN, redirectUri);
    }
    var purpose = purpose(page);
    if (purpose == Purpose.CODE) {
      checkCodeRequest(uri);
    }
    return new BrowserRequest(
        purpose,
        tenant,
        BaseUrl.of(uri),
        application,
        redirectUri,
        query(uri, "state"),
        scopes(uri),
        query(uri, "nonce"),
        query(uri, "code_challenge"));
  }

  private Application application(String clientId) {
    var application =
        registry
            .find(clientId)
            .orElseThrow(() -> new IdentityError(Aadsts.APP_NOT_INSTALLED, clientId));
    if (!application.enabled()) {
      throw new IdentityError(Aadsts.APP_DISABLED, clientId);
    }
    return application;
  }

  private static void checkCodeRequest(UriInfo uri) {
    if (!required(uri, "response_type").equals("code")) {
      throw new IdentityError(Aadsts.MALFORMED);
    }
    var challenge = query(uri, "code_challenge");
    var isHashed = query(uri, "code_challenge_method").equals("S256");
    if (!challenge.isEmpty() && (challenge.length() != 43 || !isHashed)) {
      throw new IdentityError(Aadsts.CHALLENGE_SIZE);
    }
  }

  private static Purpose purpose(String page) {
    return switch (page) {
      case "adminconsent" -> Purpose.CONSENT_FIRST_FORM;
      case "v2.0/adminconsent" -> Purpose.CONSENT;
      default -> Purpose.CODE;
    };
  }

  private static List<String> scopes(UriInfo uri) {
    return Arrays.stream(query(uri, "scope").trim().split(" +")).filter(s -> !s.isEmpty()).toList();
  }

  private static String required(UriInfo uri, String name) {
    var value = query(uri, name);
    if (value.isEmpty()) {
      throw new IdentityError(Aadsts.MISSING_PARAMETER, name);
    }
    return value;
  }

  private static String query(UriInfo uri, String name) {
    return Objects.requireNonNullElse(uri.getQueryParameters().getFirst(name), "");
  }
}
