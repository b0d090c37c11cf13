package io.cloudward.threat.list;

import io.cloudward.web.problem.FieldError;
import io.cloudward.web.problem.Problems;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a person wants on the lists.
 *
 * @param effect whether it allows or blocks
 * @param kind what it names
 * @param value the name
 * @param reason why, for those who come after
 * @param expiresAt when it ends; an allowing entry has to end within a year, because it is a hole
 *     in the protection that nobody remembers
 */
@Schema(name = "ListEntryRequest")
public record ListEntryRequest(
    @NotNull Effect effect,
    @NotNull EntryKind kind,
    @NotNull String value,
    @NotNull String reason,
    @Nullable Instant expiresAt) {

  private static final int LONGEST_REASON = 500;
  private static final Duration LONGEST_ALLOWANCE = Duration.ofDays(366);

  /**
   * The entry, in its normal form.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong
   */
  ListEntry entry(UUID id, String owner, Instant now) {
    List<FieldError> errors = new ArrayList<>();
    var normal = kind.normal(value.strip());
    if (normal.isEmpty()) {
      errors.add(new FieldError("value", kind.rule()));
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      errors.add(
          new FieldError("reason", "must say why, in at most " + LONGEST_REASON + " characters"));
    }
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      errors.add(new FieldError("expiresAt", "must be in the future"));
    }
    if (effect == Effect.ALLOW
        && (expiresAt == null || expiresAt.isAfter(now.plus(LONGEST_ALLOWANCE)))) {
      errors.add(new FieldError("expiresAt", "must be within a year for an entry that allows"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    return new ListEntry(
        id, effect, kind, normal.orElseThrow(), reason.strip(), owner, now, expiresAt);
  }
}
