package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.mail.MailChanged;
import io.cloudward.sandbox.microsoft365.mail.WellKnownFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells subscribers about messages. Somebody who watches one folder sees a message that moves come
 * or go; so does somebody who watches the mailbox with ids that change. With immutable ids, a move
 * within the mailbox is an update.
 */
@ApplicationScoped
class MailWatch {
  private final NotificationSender sender;
  private final ActiveSubscriptions active;

  MailWatch(NotificationSender sender, ActiveSubscriptions active) {
    this.sender = sender;
    this.active = active;
  }

  void on(@Observes MailChanged change) {
    for (var subscription : change.organization().objects(Kind.SUBSCRIPTION).all()) {
      var place = place(subscription, change);
      if (place != null) {
        tell(subscription, change, place);
      }
    }
  }

  /** Id of the folder a subscription watches, empty for all of the mailbox, null for another. */
  private static @Nullable String place(ObjectNode subscription, MailChanged change) {
    var path = subscription.path("resource").asText();
    var parts = List.of(path.replaceAll("\\('([^']+)'\\)", "/$1").split("/", -1));
    if (!parts.getLast().equalsIgnoreCase("messages") || !isOwner(parts, subscription, change)) {
      return null;
    }
    var folder = parts.size() - 2;
    return parts.get(folder - 1).equalsIgnoreCase("mailFolders")
        ? WellKnownFolder.resolve(change.userId(), parts.get(folder))
        : "";
  }

  private static boolean isOwner(List<String> parts, ObjectNode subscription, MailChanged change) {
    if (parts.getFirst().equalsIgnoreCase("me")) {
      return subscription.path("creatorId").asText().equals(change.userId());
    }
    return parts.get(1).equals(change.userId())
        || change
            .organization()
            .user(parts.get(1))
            .filter(user -> user.path("id").asText().equals(change.userId()))
            .isPresent();
  }

  private void tell(ObjectNode subscription, MailChanged change, String place) {
    var immutable = subscription.path(SubscriptionRequest.IMMUTABLE).asBoolean();
    var wasHere = change.folderBefore() != null && isIn(place, change.folderBefore());
    var isHere = change.folderAfter() != null && isIn(place, change.folderAfter());
    var sameId = immutable || Objects.equals(change.idBefore(), change.idAfter());
    if (wasHere && isHere && sameId) {
      send(subscription, change, "updated", idFor(change, change.idAfter(), immutable));
      return;
    }
    if (wasHere) {
      send(subscription, change, "deleted", idFor(change, change.idBefore(), immutable));
    }
    if (isHere) {
      send(subscription, change, "created", idFor(change, change.idAfter(), immutable));
    }
  }

  private void send(ObjectNode subscription, MailChanged change, String type, String id) {
    if (active.wants(subscription, type)) {
      sender.send(Notification.ofMessage(subscription, change, type, id));
    }
  }

  private static boolean isIn(String place, String folder) {
    return place.isEmpty() || place.equals(folder);
  }

  private static String idFor(MailChanged change, @Nullable String changing, boolean immutable) {
    return immutable ? change.immutableId() : String.valueOf(changing);
  }
}
