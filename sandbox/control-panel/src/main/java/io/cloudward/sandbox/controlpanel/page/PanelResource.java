package io.cloudward.sandbox.controlpanel.page;

import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.account.Person;
import io.cloudward.sandbox.controlpanel.account.Visits;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The pages of a signed-in customer. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PanelResource {

  private final ControlPanelConfig config;
  private final Visits visits;
  private final Template home;
  private final Template security;

  PanelResource(ControlPanelConfig config, Visits visits, Template home, Template security) {
    this.config = config;
    this.visits = visits;
    this.home = home;
    this.security = security;
  }

  @GET
  public Response home(@CookieParam(Visits.COOKIE) @Nullable String visit) {
    return page("/", visit, home.instance());
  }

  @GET
  @Path("security")
  public Response security(@CookieParam(Visits.COOKIE) @Nullable String visit) {
    return page("/security", visit, security.instance());
  }

  private Response page(String path, @Nullable String visit, TemplateInstance template) {
    return visits
        .find(visit)
        .map(person -> Response.ok(render(template, person)).build())
        .orElseGet(
            () -> {
              var signIn = UriBuilder.fromPath("/signin").queryParam("then", path).build();
              return Response.seeOther(signIn).build();
            });
  }

  private String render(TemplateInstance template, Person person) {
    var portal = config.portalUrl().toString().replaceAll("/+$", "");
    return template
        .data("person", person)
        .data("issuer", config.issuer())
        .data("initiate", URI.create(portal + "/api/auth/initiate"))
        .data("target", URI.create(portal + "/"))
        .render();
  }
}
