package io.cloudward.threat.policy.settings;

import io.cloudward.policy.Targets;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a threat policy decides.
 *
 * @param targets whom it protects
 * @param skipJunkEmail whether messages in the Junk Email folder are left alone
 * @param spamProtection null where there are no messages
 * @param malwareScanning attachments and files
 * @param fileBlocking attachments and files
 * @param webReputation addresses in messages and files
 */
public record ThreatSettings(
    Targets targets,
    boolean skipJunkEmail,
    @Nullable SpamProtection spamProtection,
    MalwareScanning malwareScanning,
    FileBlocking fileBlocking,
    WebReputation webReputation) {}
