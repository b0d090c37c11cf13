package io.cloudward.sandbox.microsoft365.consent;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The pages a browser is shown. */
@ApplicationScoped
class Pages {
  private final Template signIn;
  private final Template secondFactor;
  private final Template consent;
  private final Template refusal;

  Pages(
      @Location("sign-in.html") Template signIn,
      @Location("second-factor.html") Template secondFactor,
      @Location("consent.html") Template consent,
      @Location("refusal.html") Template refusal) {
    this.signIn = signIn;
    this.secondFactor = secondFactor;
    this.consent = consent;
    this.refusal = refusal;
  }

  Response signIn(Ticket ticket, String userName, String error) {
    return page(
        200,
        signIn
            .data("ticket", ticket.id())
            .data("application", ticket.request().application().displayName())
            .data("username", userName)
            .data("error", error));
  }

  Response secondFactor(Ticket ticket, String error) {
    return page(
        200,
        secondFactor
            .data("ticket", ticket.id())
            .data("username", userName(ticket))
            .data("error", error));
  }

  Response consent(Ticket ticket) {
    var application = ticket.request().application();
    return page(
        200,
        consent
            .data("ticket", ticket.id())
            .data("application", application.displayName())
            .data("organization", ticket.requireOrganization().profile().displayName())
            .data("applicationPermissions", application.applicationPermissions())
            .data("delegatedPermissions", application.delegatedPermissions())
            .data("username", userName(ticket)));
  }

  /** What went wrong, with the way back where there is one. */
  Response refusal(int status, String error, String back) {
    return page(status, refusal.data("error", error).data("back", back));
  }

  Response redirect(String address) {
    return Response.seeOther(URI.create(address)).header("Cache-Control", "no-store").build();
  }

  private static String userName(Ticket ticket) {
    return ticket.requireUser().path("userPrincipalName").asText();
  }

  private static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Frame-Options", "DENY")
        .entity(page.render())
        .build();
  }
}
