package io.cloudward.log.timeline;

import io.cloudward.contracts.Service;
import java.util.Map;
import java.util.UUID;

/**
 * What an event says in the log; its id and time are those of the event.
 *
 * @param kind what it is about
 * @param event name of the fact
 * @param organizationId the Microsoft 365 organization
 * @param service the service concerned
 * @param outcome how it went
 * @param summary one sentence for people
 * @param details further members, by name
 */
record TimelineEntry(
    Kind kind,
    String event,
    UUID organizationId,
    Service service,
    Outcome outcome,
    String summary,
    Map<String, Object> details) {

  TimelineEntry {
    details = Map.copyOf(details);
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
