package io.cloudward.contracts.verdict;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scanner judged an item; every received item gets one verdict of each scanner.
 *
 * @param item the item, in the words of people
 * @param origin how the item came to be scanned
 * @param scanId the manual scan it belongs to
 * @param protect whether a verdict leads to an action
 * @param verdict the judgement
 * @param categories what the item is taken for
 * @param score sum of the weights
 * @param action what the policy demands
 * @param policyId the policy that decided
 * @param policyName its name
 * @param monitorOnly whether the policy only watches
 * @param findings what was found, at most twenty
 * @param unscannable what could not be scanned, at most twenty
 * @param tag text put before the subject
 * @param notice text that takes a file's place
 * @param noticedAt when the change was noticed
 * @param issuedAt when it was issued
 */
public record VerdictIssued(
    ItemDescription item,
    ItemOrigin origin,
    @Nullable UUID scanId,
    boolean protect,
    Judgement verdict,
    List<String> categories,
    double score,
    Action action,
    @Nullable UUID policyId,
    @Nullable String policyName,
    boolean monitorOnly,
    List<Finding> findings,
    List<UnscannablePart> unscannable,
    @Nullable String tag,
    @Nullable String notice,
    Instant noticedAt,
    Instant issuedAt) {

  public VerdictIssued {
    categories = List.copyOf(categories);
    findings = List.copyOf(findings);
    unscannable = List.copyOf(unscannable);
  }
}
