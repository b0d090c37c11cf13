package io.cloudward.quarantine.policy;

/** Why something can be in quarantine: the category of the verdict that brought it there. */
public enum Verdict {
  MALWARE,
  BLOCKED_FILE,
  MALICIOUS_URL,
  PHISHING,
  BEC,
  SCAM,
  SPAM,
  GRAYMAIL,
  /** Sensitive content, found by Data Loss Prevention. */
  DATA_LEAK,
  /** Nobody could look inside: encrypted, broken, too large. */
  UNSCANNABLE
}
