package io.cloudward.provisioning.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.contracts.audit.AuditRecorded.Origin;
import io.cloudward.contracts.audit.AuditRecorded.Outcome;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Records calls that were refused because a permission is missing. */
@ApplicationScoped
class DeniedCalls {

  /** What the caller sends is cut to this length. */
  private static final int LONGEST = 200;

  private final AuditTrail audit;

  DeniedCalls(AuditTrail audit) {
    this.audit = audit;
  }

  /** Off the request's thread, as the call is already being answered. */
  void denied(@ObservesAsync AuthorizationFailureEvent event) {
    if (event.getSecurityIdentity() != null
        && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken caller) {
      var call = (RoutingContext) event.getEventProperties().get(RoutingContext.class.getName());
      var entry = entry(caller, Optional.ofNullable(call));
      var tenant = UUID.fromString(caller.<String>getClaim("tenant"));
      QuarkusTransaction.requiringNew().run(() -> audit.record(tenant, entry));
    }
  }

  private static AuditRecorded entry(JsonWebToken caller, Optional<RoutingContext> call) {
    var path = call.map(RoutingContext::normalizedPath).orElse("");
    var address =
        call.map(context -> context.request().remoteAddress()).map(SocketAddress::hostAddress);
    var agent =
        call.map(context -> context.request().getHeader("User-Agent"))
            .map(text -> text.replaceAll("\\p{Cntrl}", ""))
            .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    return new AuditRecorded(
        UuidCreator.getTimeOrderedEpoch(),
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        new Actor(
            AuditTrail.kind(Optional.ofNullable(caller.getClaim("kind"))),
            caller.getSubject(),
            caller.getName()),
        "provisioning.call",
        new Target("address", path.substring(0, Math.min(path.length(), LONGEST))),
        null,
        null,
        new Origin(address.orElse(AuditTrail.UNKNOWN), agent.orElse(AuditTrail.UNKNOWN)),
        Outcome.REFUSED,
        "forbidden");
  }
}
