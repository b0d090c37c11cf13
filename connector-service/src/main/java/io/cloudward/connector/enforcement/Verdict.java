package io.cloudward.connector.enforcement;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.VerdictIssued;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one scanner demands.
 *
 * @param source who: threat, dlp
 * @param round the manual scan, or {@link #REAL_TIME}
 * @param action what its policy demands
 * @param acts whether that is to be done
 * @param categories what the item is taken for
 * @param policyName the policy that decided
 * @param reasons sentences for people
 * @param tag text for the subject
 * @param notice text for a file's place
 * @param noticedAt when the item was noticed
 */
public record Verdict(
    String source,
    UUID round,
    Action action,
    boolean acts,
    List<String> categories,
    @Nullable String policyName,
    List<String> reasons,
    @Nullable String tag,
    @Nullable String notice,
    Instant noticedAt) {

  /** The round of items that are no part of a manual scan. */
  public static final UUID REAL_TIME = new UUID(0, 0);

  private static final int MOST_REASONS = 10;

  /** From what the scanner said. */
  static Verdict of(String source, VerdictIssued issued, boolean released) {
    return new Verdict(
        source,
        round(issued.scanId()),
        issued.action(),
        issued.protect() && !issued.monitorOnly() && issued.action() != Action.PASS && !released,
        issued.categories(),
        issued.policyName(),
        issued.findings().stream()
            .map(Finding::explanation)
            .distinct()
            .limit(MOST_REASONS)
            .toList(),
        issued.tag(),
        issued.notice(),
        issued.noticedAt());
  }

  static UUID round(@Nullable UUID scan) {
    return scan == null ? REAL_TIME : scan;
  }

  /** Reasons are personal. */
  @Override
  public String toString() {
    return source + " " + action;
  }
}
