package io.cloudward.contracts.verdict;

/** What is done about an item (design, section 4); the later, the stronger. */
public enum Action {
  /** Nothing but a line in the log. */
  PASS,
  /** A text is put before the subject of a message. */
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
