package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import java.util.List;
import java.util.Optional;

/** Finds the object that a subscription is about. */
final class Targets {
  /** Stands for every object of the kind. */
  static final String ALL = "*";

  private Targets() {}

  /** Id of the user, group or drive a resource names for a caller, or {@link #ALL}. */
  static Optional<String> of(Caller caller, String resource) {
    var user = caller.userId();
    var absolute = user == null ? resource : resource.replaceFirst("^me(?=/)", "users/" + user);
    return of(caller.organization(), absolute);
  }

  /** The same for a resource that does not begin with {@code me}. */
  static Optional<String> of(Organization organization, String resource) {
    var parts = List.of(resource.split("/", -1));
    if (parts.size() == 1) {
      return Optional.of(ALL);
    }
    return switch (parts.getFirst()) {
      case "drives" -> known(organization, Kind.DRIVE, parts.get(1));
      case "groups" -> known(organization, Kind.GROUP, parts.get(1));
      case "users" -> ofUser(organization, parts);
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofUser(Organization organization, List<String> parts) {
    var user = organization.user(parts.get(1)).map(found -> found.path("id").asText());
    if (parts.size() < 3 || !parts.get(2).equals("drive")) {
      return user;
    }
    return user.flatMap(
        id ->
            organization.objects(Kind.DRIVE).all().stream()
                .filter(drive -> drive.path("~owner").asText().equals(id))
                .map(drive -> drive.path("id").asText())
                .findFirst());
  }

  private static Optional<String> known(Organization organization, Kind kind, String id) {
    return organization.objects(kind).find(id).map(object -> object.path("id").asText());
  }
}
