package io.cloudward.dlp.policy;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.Targets;
import java.util.List;

/**
 * Everything that a DLP policy decides. Rows that were written before a member existed read as if
 * it had its default.
 *
 * @param targets whom it concerns
 * @param rules one per template
 * @param unscannableAction what is done about content that cannot be read
 * @param scope which messages it looks at; all if null, and for files
 * @param notifyAdministrators whether administrators are told of what it finds
 * @param tag text put before the subject
 * @param notice text that takes a file's place
 */
record DlpSettings(
    Targets targets,
    List<DlpRule> rules,
    Action unscannableAction,
    MailScope scope,
    boolean notifyAdministrators,
    String tag,
    String notice) {

  /** What stands before the subject of a message with sensitive content. */
  static final String TAG = "[Confidential]";

  /** What takes the place of a file with sensitive content. */
  static final String NOTICE =
      "This file held sensitive content and was removed by a policy of your organization."
          + " Ask an administrator to get it back.";

  DlpSettings {
    rules = List.copyOf(rules);
    unscannableAction = unscannableAction == null ? Action.PASS : unscannableAction;
    scope = scope == null ? MailScope.ALL_MESSAGES : scope;
    tag = tag == null ? TAG : tag;
    notice = notice == null ? NOTICE : notice;
  }

  /** Rules for targets, and the defaults. */
  static DlpSettings of(Targets targets, List<DlpRule> rules) {
    return new DlpSettings(targets, rules, Action.PASS, MailScope.ALL_MESSAGES, false, TAG, NOTICE);
  }
}
