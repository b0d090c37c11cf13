package io.cloudward.audit;

import io.cloudward.contracts.audit.AuditRecorded.Origin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Records calls that lack a permission, on a thread of its own: the call is answered meanwhile. */
@ApplicationScoped
class DeniedCalls {

  private static final int LONGEST_ADDRESS = 300;

  private final AuditLog audit;

  DeniedCalls(AuditLog audit) {
    this.audit = audit;
  }

  void denied(@ObservesAsync AuthorizationFailureEvent event) {
    if (event.getSecurityIdentity() == null
        || !(event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken caller)) {
      return;
    }
    var call = (RoutingContext) event.getEventProperties().get(RoutingContext.class.getName());
    QuarkusTransaction.requiringNew().run(() -> audit.denied(caller, address(call), origin(call)));
  }

  private static String address(@Nullable RoutingContext call) {
    if (call == null) {
      return "unknown";
    }
    var path = call.request().method() + " " + call.normalizedPath();
    return path.substring(0, Math.min(path.length(), LONGEST_ADDRESS));
  }

  private static Origin origin(@Nullable RoutingContext call) {
    return call == null || call.request().remoteAddress() == null
        ? new Origin("", "")
        : new Origin(call.request().remoteAddress().hostAddress(), "");
  }
}
