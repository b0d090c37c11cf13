package io.cloudward.sandbox.microsoft365.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.consent.BrowserRequest.Purpose;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.grant.AuthorizationCodes;
import io.cloudward.sandbox.microsoft365.grant.Scopes;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.identity.SignIn;
import io.cloudward.sandbox.microsoft365.identity.Tenants;
import io.cloudward.sandbox.microsoft365.token.Session;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signs a person in, with a second factor where the account wants one, and sends it on. */
@Path("/common/login")
@RunOnVirtualThread
public class SignInResource {
  private static final String SECOND_FACTOR = "123456";

  private final Tickets tickets;
  private final Pages pages;
  private final Tenants tenants;
  private final SignIn signIn;
  private final Scopes scopes;
  private final AuthorizationCodes codes;

  SignInResource(
      Tickets tickets,
      Pages pages,
      Tenants tenants,
      SignIn signIn,
      Scopes scopes,
      AuthorizationCodes codes) {
    this.tickets = tickets;
    this.pages = pages;
    this.tenants = tenants;
    this.signIn = signIn;
    this.scopes = scopes;
    this.codes = codes;
  }

  /** Takes user name and password, or the second factor. */
  @POST
  public Response submit(
      @FormParam("ticket") @Nullable String ticketId,
      @FormParam("username") @Nullable String userName,
      @FormParam("password") @Nullable String password,
      @FormParam("code") @Nullable String code) {
    var ticket = tickets.find(Objects.requireNonNullElse(ticketId, ""));
    if (ticket.isEmpty()) {
      return pages.refusal(400, "This sign-in has expired. Begin again in the application.", "");
    }
    if (code != null && ticket.get().user() != null) {
      return secondFactor(ticket.get(), code.trim());
    }
    var name = Objects.requireNonNullElse(userName, "").trim();
    try {
      return password(ticket.get(), name, Objects.requireNonNullElse(password, ""));
    } catch (IdentityError error) {
      return pages.signIn(ticket.get(), name, String.valueOf(error.getMessage()));
    }
  }

  private Response password(Ticket ticket, String name, String password) {
    var request = ticket.request();
    var organization = tenants.of(request.tenant(), name);
    var user = signIn.inBrowser(organization, name, password, request.application().clientId());
    var complete = !signIn.needsSecondFactor(organization, user);
    var signedIn = ticket.of(organization, user, complete);
    tickets.update(signedIn);
    return complete ? proceed(signedIn) : pages.secondFactor(signedIn, "");
  }

  private Response secondFactor(Ticket ticket, String code) {
    if (!code.equals(SECOND_FACTOR)) {
      return pages.secondFactor(
          ticket, "AADSTS500121: Authentication failed during strong authentication request.");
    }
    var verified = ticket.of(ticket.requireOrganization(), ticket.requireUser(), true);
    tickets.update(verified);
    return proceed(verified);
  }

  private Response proceed(Ticket ticket) {
    var request = ticket.request();
    var organization = ticket.requireOrganization();
    var user = ticket.requireUser();
    if (request.purpose() == Purpose.CODE && !isConsentMissing(ticket)) {
      tickets.close(ticket);
      return pages.redirect(Callbacks.code(request, issue(request, organization, user)));
    }
    if (mayConsent(organization, user)) {
      return pages.consent(ticket);
    }
    tickets.close(ticket);
    var clientId = request.application().clientId();
    var message =
        String.valueOf(new IdentityError(Aadsts.ADMIN_CONSENT_NEEDED, clientId).getMessage());
    return pages.refusal(403, message, Callbacks.declined(request, message));
  }

  private boolean isConsentMissing(Ticket ticket) {
    return scopes.isConsentMissing(
        ticket.requireOrganization(),
        ticket.request().application(),
        ticket.requireUser().path("id").asText(),
        ticket.request().scopes());
  }

  private String issue(BrowserRequest request, Organization organization, ObjectNode user) {
    var issuer = request.baseUrl() + "/" + organization.id() + "/v2.0";
    return codes.issue(
        new AuthorizationCodes.Request(
            new Session(organization, request.application(), user, issuer),
            request.scopes(),
            request.redirectUri(),
            request.challenge(),
            request.nonce()));
  }

  private static boolean mayConsent(Organization organization, ObjectNode user) {
    var roles = DirectoryRole.of(organization, user.path("id").asText());
    return roles.contains(DirectoryRole.GLOBAL_ADMINISTRATOR)
        || roles.contains(DirectoryRole.PRIVILEGED_ROLE_ADMINISTRATOR);
  }
}
