package io.cloudward.threat.filter;

import io.cloudward.contracts.item.Direction;
import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.part.Part;
import io.cloudward.threat.policy.settings.MailScope;
import io.cloudward.threat.policy.settings.ThreatSettings;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message or file that filters look at.
 *
 * @param inspection what it is made of
 * @param bytes the whole, to be read again by scanners of their own
 * @param mail whether it is a message
 * @param direction which way a message goes; null where nobody knows
 * @param settings what the policy says
 * @param exemptions what an administrator vouches for
 */
public record ScannedItem(
    Inspection inspection,
    ItemBytes bytes,
    boolean mail,
    @Nullable Direction direction,
    ThreatSettings settings,
    Exemptions exemptions) {

  /** Whether a filter with this scope looks at it; what goes nowhere is looked at. */
  public boolean isIn(@Nullable MailScope scope) {
    return !mail
        || scope != MailScope.INCOMING_MESSAGES
        || direction == null
        || direction == Direction.INCOMING;
  }

  /** Every part that no administrator vouches for by its hash, nor one around it. */
  public Stream<Part> parts() {
    return below(inspection.root());
  }

  private Stream<Part> below(Part part) {
    return exemptions.file(part)
        ? Stream.empty()
        : Stream.concat(Stream.of(part), part.children().stream().flatMap(this::below));
  }

  /** Says nothing about its content. */
  @Override
  public String toString() {
    return "ScannedItem[" + inspection.root() + "]";
  }
}
