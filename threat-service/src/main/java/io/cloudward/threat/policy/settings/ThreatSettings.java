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
 * @param tag what is put before the subject of a message; {@link #TAG} if missing
 * @param notice the text that takes the place of a file; {@link #NOTICE} if missing. {@code
 *     %filename%}, {@code %policy_name%}, {@code %security_risk_name%} and {@code %date%} are
 *     replaced
 */
public record ThreatSettings(
    Targets targets,
    boolean skipJunkEmail,
    @Nullable SpamProtection spamProtection,
    MalwareScanning malwareScanning,
    FileBlocking fileBlocking,
    WebReputation webReputation,
    String tag,
    String notice) {

  /** The tag of policies that name none. */
  public static final String TAG = "[Suspicious]";

  /** The notice of policies that name none. */
  public static final String NOTICE =
      """
      This file was replaced because it may be dangerous.

      File: %filename%
      Reason: %security_risk_name%
      Policy: %policy_name%
      Date: %date%

      If you need it, ask your administrator, who can bring it back.
      """;

  public ThreatSettings {
    tag = tag == null || tag.isBlank() ? TAG : tag;
    notice = notice == null || notice.isBlank() ? NOTICE : notice;
  }
}
