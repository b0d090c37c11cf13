package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.ObjectChanged;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** Tells subscribers about changed users, groups and drives. */
@ApplicationScoped
class ChangeWatch {
  private static final Map<Kind, SubscribedResource> WATCHED =
      Map.of(
          Kind.USER, SubscribedResource.USERS,
          Kind.GROUP, SubscribedResource.GROUPS,
          Kind.DRIVE, SubscribedResource.DRIVE);

  private final NotificationSender sender;
  private final SandboxClock clock;

  ChangeWatch(NotificationSender sender, SandboxClock clock) {
    this.sender = sender;
    this.clock = clock;
  }

  void on(@Observes ObjectChanged change) {
    var resource = WATCHED.get(change.kind());
    if (resource == null) {
      return;
    }
    // Graph reports a new user or group as updated.
    var type = change.changeType().equals("created") ? "updated" : change.changeType();
    for (var subscription : change.organization().objects(Kind.SUBSCRIPTION).all()) {
      if (isAbout(subscription, resource, change) && wants(subscription, type)) {
        sender.send(notification(subscription, resource, change, type));
      }
    }
  }

  private static Notification notification(
      ObjectNode subscription, SubscribedResource resource, ObjectChanged change, String type) {
    var organization = change.organization().id();
    if (resource == SubscribedResource.DRIVE) {
      return Notification.ofDrive(subscription, organization);
    }
    var name = resource == SubscribedResource.USERS ? "User" : "Group";
    return Notification.ofChange(subscription, organization, type, name, change.entry().id());
  }

  private static boolean isAbout(
      ObjectNode subscription, SubscribedResource resource, ObjectChanged change) {
    var path = subscription.path("resource").asText();
    if (SubscribedResource.of(path) != resource) {
      return false;
    }
    var target = Targets.of(change.organization(), path);
    return target.isPresent()
        && (target.get().equals(Targets.ALL) || target.get().equals(change.entry().id()));
  }

  private boolean wants(ObjectNode subscription, String type) {
    var ends = Instant.parse(subscription.path("expirationDateTime").asText());
    var types = subscription.path("changeType").asText().split(",", -1);
    return ends.isAfter(clock.now()) && Arrays.stream(types).anyMatch(t -> t.trim().equals(type));
  }
}
