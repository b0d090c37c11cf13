package io.cloudward.threat.list;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.part.Part;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Exemptions;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.PartLabel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What the lists say about one item. Blocking wins over allowing: what is blocked is quarantined
 * whatever is allowed about it. Allowing a sender lets no malware through, and does not hold for
 * mail that fails DMARC, because then anybody may have written the sender's name.
 */
public final class ListedItem implements Exemptions {

  private static final String NAME = "BLOCK_LIST";

  private final Lists lists;
  private final Inspection inspection;
  private final Collection<String> senders;
  private final Instant now;

  /**
   * An item and the lists.
   *
   * @param senders addresses that claim to have sent it
   */
  public ListedItem(Lists lists, Inspection inspection, Collection<String> senders, Instant now) {
    this.lists = lists;
    this.inspection = inspection;
    this.senders = List.copyOf(senders);
    this.now = now;
  }

  /** Says what of the item is blocked. */
  public void block(Findings findings) {
    senders.forEach(
        sender ->
            lists
                .sender(Effect.BLOCK, sender, now)
                .ifPresent(
                    entry -> findings.found(blocked(inspection.root(), "sender", "The sender"))));
    inspection.parts().forEach(part -> block(part, findings));
  }

  private void block(Part part, Findings findings) {
    if (lists.file(Effect.BLOCK, part.sha256(), now).isPresent()) {
      findings.found(blocked(part, "file", "The file"));
    }
    if (lists.name(Effect.BLOCK, part.name().label(), now).isPresent()) {
      findings.found(blocked(part, "file-name", "The name of the file"));
    }
    if (part.links().stream()
        .anyMatch(link -> lists.link(Effect.BLOCK, link.target(), link.host(), now).isPresent())) {
      findings.found(blocked(part, "address", "An address in it"));
    }
  }

  private static Detection blocked(Part part, String rule, String what) {
    return new Detection(
        NAME,
        "blocked-" + rule,
        PartLabel.of(part),
        Category.BLOCK_LIST,
        Detection.CERTAIN,
        Action.QUARANTINE,
        what + " is on the block list.");
  }

  @Override
  public boolean sender() {
    return !senders.isEmpty()
        && !failsDmarc()
        && senders.stream().allMatch(sender -> lists.sender(Effect.ALLOW, sender, now).isPresent());
  }

  @Override
  public boolean file(Part part) {
    return lists.file(Effect.ALLOW, part.sha256(), now).isPresent();
  }

  @Override
  public boolean name(String name) {
    return lists.name(Effect.ALLOW, name, now).isPresent();
  }

  @Override
  public boolean link(String target, String host) {
    return lists.link(Effect.ALLOW, target, host, now).isPresent();
  }

  /** The topmost field is the one of the receiving organization (RFC 8601, section 5). */
  private boolean failsDmarc() {
    return inspection
        .root()
        .headers()
        .first("Authentication-Results")
        .map(field -> field.toLowerCase(Locale.ROOT).contains("dmarc=fail"))
        .orElse(false);
  }
}
