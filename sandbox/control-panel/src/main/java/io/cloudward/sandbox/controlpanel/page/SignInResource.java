package io.cloudward.sandbox.controlpanel.page;

import io.cloudward.sandbox.controlpanel.account.People;
import io.cloudward.sandbox.controlpanel.account.Visits;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The panel's own sign-in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SignInResource {

  private final People people;
  private final Visits visits;
  private final Template signin;

  SignInResource(People people, Visits visits, Template signin) {
    this.people = people;
    this.visits = visits;
    this.signin = signin;
  }

  @GET
  @Path("signin")
  public String form(
      @QueryParam("then") @Nullable String then, @QueryParam("hint") @Nullable String hint) {
    return page(then, hint, false);
  }

  @POST
  @Path("signin")
  public Response signIn(
      @FormParam("email") @Nullable String email,
      @FormParam("password") @Nullable String password,
      @FormParam("then") @Nullable String then) {
    return people
        .find(email == null ? null : email.strip(), password)
        .map(
            person ->
                Response.seeOther(URI.create(LocalAddress.of(then)))
                    .cookie(visits.begin(person))
                    .build())
        .orElseGet(() -> Response.status(401).entity(page(then, email, true)).build());
  }

  @POST
  @Path("signout")
  public Response signOut(@CookieParam(Visits.COOKIE) @Nullable String visit) {
    return Response.seeOther(URI.create("/signin")).cookie(visits.end(visit)).build();
  }

  private String page(@Nullable String then, @Nullable String email, boolean failed) {
    return signin
        .data("then", LocalAddress.of(then))
        .data("email", email == null ? "" : email)
        .data("failed", failed)
        .data("people", people.all())
        .render();
  }
}
