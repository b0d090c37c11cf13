package io.cloudward.threat.policy.settings;

import io.cloudward.contracts.verdict.Action;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Judgement of the addresses that messages and files link to.
 *
 * @param enabled whether the filter runs
 * @param appliesTo which messages it looks at; null where there are no messages
 * @param level how easily an address is taken for dangerous
 * @param scanAttachments whether addresses inside attachments count
 * @param action what is done about a dangerous address
 * @param untestedAction what is done about an address that nobody knows
 */
public record WebReputation(
    boolean enabled,
    @Nullable MailScope appliesTo,
    @NotNull DetectionLevel level,
    boolean scanAttachments,
    @NotNull Action action,
    @NotNull Action untestedAction) {}
