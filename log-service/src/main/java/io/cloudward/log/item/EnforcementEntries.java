package io.cloudward.log.item;

import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.Operation;
import io.cloudward.log.timeline.Kind;
import io.cloudward.log.timeline.LoggedItem;
import io.cloudward.log.timeline.Outcome;
import io.cloudward.log.timeline.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said in the log of what was done to items, or could not be done. Pure. */
final class EnforcementEntries {

  private EnforcementEntries() {}

  static TimelineEntry of(ItemEnforced said) {
    return new TimelineEntry(
        Kind.ENFORCEMENT,
        "ItemEnforced",
        said.item().organizationId(),
        said.item().service(),
        Outcome.SUCCESS,
        ItemWords.item(said.item()) + " " + outcome(said),
        Map.of(
            "action", said.action(),
            "result", said.result(),
            "sources", said.sources(),
            "categories", said.categories(),
            "policyNames", said.policyNames(),
            "reasons", said.reasons(),
            "place", said.item().place(),
            "noticedAt", said.noticedAt()),
        LoggedItem.of(said.item(), said.categories()));
  }

  static TimelineEntry of(EnforcementFailed said) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("operation", said.operation());
    details.put("action", said.action());
    details.put("reason", said.reason());
    details.put("remedy", said.remedy());
    details.put("retried", said.retried());
    if (said.nextTryAt() != null) {
      details.put("nextTryAt", said.nextTryAt());
    }
    return new TimelineEntry(
        Kind.ENFORCEMENT,
        "EnforcementFailed",
        said.item().organizationId(),
        said.item().service(),
        said.retried() ? Outcome.FAILURE : Outcome.ACTION_REQUIRED,
        ItemWords.item(said.item())
            + " could not be "
            + wanted(said.operation())
            + (said.retried() ? ", it is tried again: " : ": ")
            + said.remedy(),
        details,
        LoggedItem.of(said.item(), List.of()));
  }

  private static String outcome(ItemEnforced said) {
    return switch (said.result()) {
      case EnforcementResult.DONE ->
          ItemWords.done(said.action())
              + (said.categories().isEmpty() ? "" : ": " + ItemWords.categories(said.categories()));
      case EnforcementResult.ITEM_GONE -> "was gone before anything was done";
      case EnforcementResult.ITEM_CHANGED ->
          "has newer content, which is judged by itself; the version judged was removed";
    };
  }

  private static String wanted(Operation operation) {
    return switch (operation) {
      case ENFORCE -> "dealt with";
      case RESTORE -> "restored";
      case REMOVE -> "removed for ever";
    };
  }
}
