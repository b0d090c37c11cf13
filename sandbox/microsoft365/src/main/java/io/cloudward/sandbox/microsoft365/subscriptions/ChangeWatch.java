package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.ObjectChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
  private final ActiveSubscriptions active;

  ChangeWatch(NotificationSender sender, ActiveSubscriptions active) {
    this.sender = sender;
    this.active = active;
  }

  void on(@Observes ObjectChanged change) {
    var resource = WATCHED.get(change.kind());
    if (resource == null) {
      return;
    }
    // Graph reports a new user or group as updated.
    var type = change.changeType().equals("created") ? "updated" : change.changeType();
    for (var subscription : change.organization().objects(Kind.SUBSCRIPTION).all()) {
      if (isAbout(subscription, resource, change) && active.wants(subscription, type)) {
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
}
