package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.files.DriveChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells subscribers that something in a drive changed; what it was, a delta query tells. */
@ApplicationScoped
class DriveWatch {
  private final NotificationSender sender;
  private final ActiveSubscriptions active;

  DriveWatch(NotificationSender sender, ActiveSubscriptions active) {
    this.sender = sender;
    this.active = active;
  }

  void on(@Observes DriveChanged change) {
    var organization = change.organization();
    for (var subscription : organization.objects(Kind.SUBSCRIPTION).all()) {
      var resource = subscription.path("resource").asText();
      if (SubscribedResource.of(resource) == SubscribedResource.DRIVE
          && Targets.of(organization, resource).filter(change.driveId()::equals).isPresent()
          && active.wants(subscription, "updated")) {
        sender.send(Notification.ofDrive(subscription, organization.id()));
      }
    }
  }
}
