package io.cloudward.log.timeline;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the log as the interface shows it. */
@Schema(name = "LogEntry")
public record TimelineEntryResponse(
    UUID id,
    Instant at,
    Kind kind,
    String event,
    UUID organizationId,
    @Nullable Service service,
    Outcome outcome,
    String summary,
    Map<String, Object> details,
    @Nullable UUID itemId,
    @Nullable String owner,
    @Nullable String title,
    List<String> categories) {

  public TimelineEntryResponse {
    categories = List.copyOf(categories);
  }
}
