package io.cloudward.contracts;

import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import java.util.List;

/** The verdict as each scanner writes it, one type and one topic per scanner. */
public final class VerdictEventTypes {

  public static final EventType<VerdictIssued> THREAT = of("threat", Topics.THREAT_VERDICT);
  public static final EventType<VerdictIssued> DLP = of("dlp", Topics.DLP_VERDICT);

  private VerdictEventTypes() {}

  /** All of them; an item is judged when each scanner has issued its verdict. */
  public static List<EventType<VerdictIssued>> all() {
    return List.of(THREAT, DLP);
  }

  private static EventType<VerdictIssued> of(String context, Topic topic) {
    return EventTypes.type(context, "verdict", "verdict-issued", topic, VerdictIssued.class);
  }
}
