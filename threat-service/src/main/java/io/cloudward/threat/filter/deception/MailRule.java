package io.cloudward.threat.filter.deception;

/** Looks at a message. */
interface MailRule {

  /** Says what it doubts about {@code mail}. */
  void look(SuspectMail mail, Doubts doubts);
}
