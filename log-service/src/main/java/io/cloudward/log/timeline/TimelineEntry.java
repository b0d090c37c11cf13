package io.cloudward.log.timeline;

import io.cloudward.contracts.Service;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says in the log; its id and time are those of the event.
 *
 * @param kind what it is about
 * @param event name of the fact
 * @param organizationId the Microsoft 365 organization
 * @param service the service concerned; null while only the item is known
 * @param outcome how it went
 * @param summary one sentence for people
 * @param details further members, by name
 * @param item the message or file concerned
 */
public record TimelineEntry(
    Kind kind,
    String event,
    UUID organizationId,
    @Nullable Service service,
    Outcome outcome,
    String summary,
    Map<String, Object> details,
    @Nullable LoggedItem item) {

  public TimelineEntry {
    details = Map.copyOf(details);
  }

  /** An entry that is about no item. */
  TimelineEntry(
      Kind kind,
      String event,
      UUID organizationId,
      Service service,
      Outcome outcome,
      String summary,
      Map<String, Object> details) {
    this(kind, event, organizationId, service, outcome, summary, details, null);
  }

  /** The service as people call it. */
  static String name(Service service) {
    return switch (service) {
      case EXCHANGE_ONLINE -> "Exchange Online";
      case SHAREPOINT_ONLINE -> "SharePoint Online";
      case ONEDRIVE -> "OneDrive";
    };
  }
}
