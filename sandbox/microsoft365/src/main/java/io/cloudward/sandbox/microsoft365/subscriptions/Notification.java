package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.mail.MailChanged;

/**
 * One item of a notification request.
 *
 * @param url where it goes
 * @param organizationId which organization it is about
 */
record Notification(String url, String organizationId, ObjectNode item) {
  /** A change of an object. */
  static Notification ofChange(
      ObjectNode subscription, String organizationId, String changeType, String type, String id) {
    var item = common(subscription, organizationId);
    var path = type.toLowerCase(java.util.Locale.ROOT) + "s/" + id;
    item.put("changeType", changeType).put("resource", path);
    item.putObject("resourceData")
        .put("@odata.type", "#Microsoft.Graph." + type)
        .put("@odata.id", path)
        .put("id", id);
    return new Notification(subscription.path("notificationUrl").asText(), organizationId, item);
  }

  /** A change of a message; the id is in the form the subscriber asked for. */
  static Notification ofMessage(
      ObjectNode subscription, MailChanged change, String changeType, String id) {
    var organizationId = change.organization().id();
    var item = common(subscription, organizationId);
    var path = "Users/" + change.userId() + "/Messages/" + id;
    item.put("changeType", changeType).put("resource", path);
    item.putObject("resourceData")
        .put("@odata.type", "#Microsoft.Graph.Message")
        .put("@odata.id", path)
        .put("@odata.etag", change.etag())
        .put("id", id);
    return new Notification(subscription.path("notificationUrl").asText(), organizationId, item);
  }

  /** A change somewhere in a drive; which item it was, a delta query tells. */
  static Notification ofDrive(ObjectNode subscription, String organizationId) {
    var item = common(subscription, organizationId);
    item.put("changeType", "updated").put("resource", subscription.path("resource").asText());
    item.putObject("resourceData").put("@odata.type", "#Microsoft.Graph.DriveItem");
    return new Notification(subscription.path("notificationUrl").asText(), organizationId, item);
  }

  /** An event in the life of the subscription itself. */
  static Notification ofLifecycle(
      ObjectNode subscription, String organizationId, String lifecycleEvent) {
    var item = common(subscription, organizationId);
    item.put("lifecycleEvent", lifecycleEvent);
    return new Notification(
        subscription.path("lifecycleNotificationUrl").asText(), organizationId, item);
  }

  /** The same as somebody would send it who does not know the client state. */
  Notification forged() {
    return new Notification(
        url, organizationId, item.deepCopy().put("clientState", "forged-client-state"));
  }

  private static ObjectNode common(ObjectNode subscription, String organizationId) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("subscriptionId", subscription.path("id").asText())
        .put("subscriptionExpirationDateTime", subscription.path("expirationDateTime").asText())
        .put("tenantId", organizationId)
        .put("clientState", subscription.path("clientState").textValue());
  }

  @Override
  public String toString() {
    return "Notification[" + organizationId + "]";
  }
}
