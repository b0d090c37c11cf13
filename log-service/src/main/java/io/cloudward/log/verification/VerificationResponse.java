package io.cloudward.log.verification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param intact whether every entry is what was once written, and none is missing
 * @param entries how many there are
 * @param checkpoints how many signed checkpoints were held against them
 * @param attestedSequence the last place that a checkpoint attests; 0 if there is none
 * @param firstBrokenSequence the first place that is wrong
 * @param reason in which way it is wrong
 * @param verifiedAt when
 */
@Schema(name = "AuditVerification")
public record VerificationResponse(
    boolean intact,
    long entries,
    int checkpoints,
    long attestedSequence,
    @Nullable Long firstBrokenSequence,
    @Nullable String reason,
    Instant verifiedAt) {}
