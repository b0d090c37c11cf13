package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets tests and demos make Graph send lifecycle notifications. */
@Path("/control/organizations/{organization}/lifecycle-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LifecycleResource {
  private final Directory directory;
  private final NotificationSender sender;

  LifecycleResource(Directory directory, NotificationSender sender) {
    this.directory = directory;
    this.sender = sender;
  }

  /** The events of Graph's page on lifecycle notifications. */
  public enum LifecycleEvent {
    reauthorizationRequired,
    subscriptionRemoved,
    missed
  }

  /**
   * What to send.
   *
   * @param subscriptionId whom it concerns; every subscription of the organization if absent
   */
  public record LifecycleRequest(LifecycleEvent event, @Nullable String subscriptionId) {}

  /** Sends the event; {@code subscriptionRemoved} also removes the subscription. */
  @POST
  public Map<String, Integer> send(
      @PathParam("organization") String organizationId, LifecycleRequest request) {
    var organization = directory.find(organizationId).orElseThrow(NotFoundException::new);
    var wanted = request.subscriptionId();
    var concerned =
        organization.objects(Kind.SUBSCRIPTION).all().stream()
            .filter(subscription -> wanted == null || wanted.equals(id(subscription)))
            .toList();
    concerned.forEach(subscription -> send(organization, subscription, request.event()));
    return Map.of("sent", concerned.size());
  }

  private void send(Organization organization, ObjectNode subscription, LifecycleEvent event) {
    if (event == LifecycleEvent.subscriptionRemoved) {
      directory.change(
          organization,
          () -> {
            organization.objects(Kind.SUBSCRIPTION).remove(id(subscription));
          });
    }
    if (subscription.hasNonNull("lifecycleNotificationUrl")) {
      sender.send(Notification.ofLifecycle(subscription, organization.id(), event.name()));
    }
  }

  private static String id(ObjectNode subscription) {
    return subscription.path("id").asText();
  }
}
