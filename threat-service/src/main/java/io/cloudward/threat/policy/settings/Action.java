package io.cloudward.threat.policy.settings;

/** What is done about a finding (design, section 4). */
public enum Action {
  /** Nothing but a line in the log. */
  PASS,
  /** A word is put before the subject of a message. */
  TAG_SUBJECT,
  /** The message goes to the Junk Email folder. */
  MOVE_TO_JUNK,
  /** A file gives way to a text that explains why. */
  REPLACE,
  /** The message or file is removed. */
  DELETE,
  /** The message or file is kept where only an administrator can bring it back. */
  QUARANTINE
}
