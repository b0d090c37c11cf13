package io.cloudward.web.contract;

import io.cloudward.security.SessionCookie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How a caller proves who it is: a browser by its session, a program by a token. */
final class Credentials {

  private static final String SESSION = "session";
  private static final String TOKEN = "token";

  private boolean used;

  void describe(Components components) {
    if (!used) {
      return;
    }
    components.addSecurityScheme(
        SESSION,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name(SessionCookie.NAME)
            .description(
                "The session of a browser. Calls that change something also need the header"
                    + " X-Requested-With, with any value."));
    components.addSecurityScheme(
        TOKEN,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("An API token, as Administration issues it, or a session token (JWT)."));
  }

  /**
   * Replaces what the framework noted of permissions. Of several permissions one is enough, so each
   * is a requirement of its own. What asks for no credential stays without.
   */
  void require(Operation operation) {
    List<SecurityRequirement> noted = operation.getSecurity();
    if (noted == null || noted.isEmpty()) {
      return;
    }
    List<String> permissions =
        noted.stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    List<SecurityRequirement> requirements = new ArrayList<>();
    for (String scheme : List.of(SESSION, TOKEN)) {
      if (permissions.isEmpty()) {
        requirements.add(OASFactory.createSecurityRequirement().addScheme(scheme));
      }
      permissions.forEach(
          permission ->
              requirements.add(
                  OASFactory.createSecurityRequirement().addScheme(scheme, permission)));
    }
    operation.setSecurity(requirements);
    used = true;
  }
}
