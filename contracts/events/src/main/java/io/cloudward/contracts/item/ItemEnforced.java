package io.cloudward.contracts.item;

import io.cloudward.contracts.verdict.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict demanded was done.
 *
 * @param item the item, in the words of people
 * @param action what was done
 * @param result how it ended
 * @param sources who demanded it: threat, dlp
 * @param categories what the item is taken for
 * @param policyNames the policies that decided
 * @param reasons sentences for people
 * @param heldSha256 of the bytes that are kept for a release
 * @param heldSize of the bytes that are kept
 * @param noticedAt when the change was noticed
 * @param enforcedAt when it was done
 */
public record ItemEnforced(
    ItemDescription item,
    Action action,
    EnforcementResult result,
    List<String> sources,
    List<String> categories,
    List<String> policyNames,
    List<String> reasons,
    @Nullable String heldSha256,
    long heldSize,
    Instant noticedAt,
    Instant enforcedAt) {

  public ItemEnforced {
    sources = List.copyOf(sources);
    categories = List.copyOf(categories);
    policyNames = List.copyOf(policyNames);
    reasons = List.copyOf(reasons);
  }
}
