package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.contract.Call;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.MailboxAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses a call whose token carries none of the permissions that the contract names. */
@ApplicationScoped
class PermissionCheck {
  /** Delegated permissions that reach no further than the signed-in user's own objects. */
  private static final Set<String> OWN =
      Set.of("User.Read", "User.ReadWrite", "Files.Read", "Files.ReadWrite");

  /** Delegated permissions that reach as far as Exchange lets the signed-in user. */
  private static final Set<String> MAIL =
      Set.of(
          "Mail.Read",
          "Mail.ReadBasic",
          "Mail.ReadWrite",
          "MailboxSettings.Read",
          "MailboxSettings.ReadWrite");

  private final Faults faults;

  PermissionCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Call needed, GraphCall call) {
    var caller = call.caller();
    var revoked =
        faults.strikes(Fault.REVOKED_CONSENT, call.organization().id(), call.relativePath());
    if (revoked.isPresent()) {
      throw denied(call);
    }
    if (needed.decidesPermissionsItself()) {
      return;
    }
    var accepted = caller.isApplication() ? needed.application() : needed.delegated();
    var held = caller.permissions().stream().filter(p -> isAccepted(p, accepted)).toList();
    if (held.isEmpty() || (isAboutAnother(call) && reachesOnlyOwn(call, held))) {
      throw denied(call);
    }
  }

  /** Who may write may read, even where Microsoft's list names the reading permission alone. */
  private static boolean isAccepted(String permission, List<String> accepted) {
    return accepted.contains(permission)
        || accepted.contains(permission.replace(".ReadWrite", ".Read"));
  }

  private static boolean isAboutAnother(GraphCall call) {
    if (call.caller().isApplication() || !call.path().getFirst().equalsIgnoreCase("users")) {
      return false;
    }
    return call.path().size() > 1
        && call.organization()
            .user(call.path().get(1))
            .map(user -> !call.caller().is(user.path("id").asText()))
            .orElse(false);
  }

  private static boolean reachesOnlyOwn(GraphCall call, List<String> held) {
    return OWN.containsAll(held)
        || (MAIL.containsAll(held) && !MailboxAccess.mayOpenMailboxes(call.caller()));
  }

  private static GraphError denied(GraphCall call) {
    var path = call.relativePath().toLowerCase(Locale.ROOT);
    if (path.contains("/mailfolders")
        || path.contains("/messages")
        || path.contains("/mailboxsettings")) {
      return new GraphError(
          403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }
    if (path.startsWith("/sites") || path.contains("/drive")) {
      return new GraphError(403, "accessDenied", "Access denied");
    }
    return GraphError.denied();
  }
}
