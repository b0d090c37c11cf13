package io.cloudward.sandbox.microsoft365.consent;

import io.cloudward.sandbox.microsoft365.application.ConsentLevel;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.consent.BrowserRequest.Purpose;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes an administrator's decision and sends the browser back to the application. */
@Path("/common/consent")
@RunOnVirtualThread
public class ConsentResource {
  private final Tickets tickets;
  private final Pages pages;
  private final Directory directory;
  private final Grants grants;

  ConsentResource(Tickets tickets, Pages pages, Directory directory, Grants grants) {
    this.tickets = tickets;
    this.pages = pages;
    this.directory = directory;
    this.grants = grants;
  }

  /** Accept or decline. */
  @POST
  public Response decide(
      @FormParam("ticket") @Nullable String ticketId,
      @FormParam("decision") @Nullable String decision) {
    var known = tickets.find(Objects.requireNonNullElse(ticketId, "")).filter(Ticket::verified);
    if (known.isEmpty()) {
      return pages.refusal(400, "This sign-in has expired. Begin again in the application.", "");
    }
    var ticket = known.get();
    tickets.close(ticket);
    var request = ticket.request();
    if (!"accept".equals(decision)) {
      var description = String.valueOf(new IdentityError(Aadsts.CONSENT_DECLINED).getMessage());
      return pages.redirect(Callbacks.declined(request, description));
    }
    grant(ticket);
    if (request.purpose() == Purpose.CODE) {
      return pages.signIn(tickets.open(request), "", "Consent is given. Sign in once more.");
    }
    return pages.redirect(Callbacks.consented(request, ticket.requireOrganization().id()));
  }

  private void grant(Ticket ticket) {
    var organization = ticket.requireOrganization();
    var application = ticket.request().application();
    directory.change(
        organization, () -> grants.consent(organization, application, ConsentLevel.ALL));
  }
}
