package io.cloudward.log.item;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.log.timeline.Kind;
import io.cloudward.log.timeline.LoggedItem;
import io.cloudward.log.timeline.Outcome;
import io.cloudward.log.timeline.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the verdicts of one scanner say in the log: nothing, if they are clean. Pure. */
final class VerdictEntries {

  private final Kind kind;

  /** For the scanner whose findings are of {@code kind}. */
  VerdictEntries(Kind kind) {
    this.kind = kind;
  }

  Optional<TimelineEntry> of(VerdictIssued said) {
    if (said.verdict() == Judgement.CLEAN) {
      return Optional.empty();
    }
    return Optional.of(
        new TimelineEntry(
            kind,
            "VerdictIssued",
            said.item().organizationId(),
            said.item().service(),
            Outcome.DETECTED,
            summary(said),
            details(said),
            LoggedItem.of(said.item(), said.categories())));
  }

  private static String summary(VerdictIssued said) {
    var found =
        said.verdict() == Judgement.NOT_SCANNED
            ? " could not be scanned" + reasons(said.unscannable())
            : " is taken for: " + ItemWords.categories(said.categories());
    return ItemWords.item(said.item()) + found + demand(said);
  }

  private static String reasons(List<UnscannablePart> parts) {
    return parts.isEmpty() ? "" : " (" + parts.getFirst().reason() + ")";
  }

  private static String demand(VerdictIssued said) {
    if (said.policyName() == null) {
      return "";
    }
    return said.monitorOnly() || !said.protect() || said.action() == Action.PASS
        ? "; " + said.policyName() + " only watches"
        : "; " + said.policyName() + " demands " + said.action();
  }

  private static Map<String, Object> details(VerdictIssued said) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("verdict", said.verdict());
    details.put("categories", said.categories());
    details.put("score", said.score());
    details.put("action", said.action());
    details.put("monitorOnly", said.monitorOnly());
    details.put("origin", said.origin());
    details.put("place", said.item().place());
    details.put("recipients", said.item().recipients());
    details.put("findings", said.findings().stream().map(VerdictEntries::finding).toList());
    details.put(
        "unscannable",
        said.unscannable().stream()
            .map(part -> Map.of("part", part.part(), "reason", part.reason()))
            .collect(Collectors.toList()));
    putKnown(details, "policyId", said.policyId());
    putKnown(details, "policyName", said.policyName());
    putKnown(details, "scanId", said.scanId());
    putKnown(details, "sender", said.item().sender());
    return details;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("filter", finding.filter());
    members.put("rule", finding.rule());
    members.put("count", finding.count());
    members.put("explanation", finding.explanation());
    putKnown(members, "part", finding.part());
    putKnown(members, "evidence", finding.evidence());
    return members;
  }

  private static void putKnown(Map<String, Object> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }
}
