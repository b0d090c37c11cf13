package io.cloudward.dlp.policy;

/** What is done about content that matches a template. */
public enum Action {
  /** Nothing but a line in the log. */
  PASS,
  /** A file gives way to a text that explains why. */
  REPLACE,
  /** The message or file is removed. */
  DELETE,
  /** The message or file is kept where only an administrator can bring it back. */
  QUARANTINE
}
