package io.cloudward.threat.policy.settings;

/** The kinds of unwanted mail that have an action of their own. */
public enum SpamCategory {
  /** Business e-mail compromise: somebody pretends to be a colleague or partner. */
  BEC,
  /** Tries to get credentials. */
  PHISHING,
  /** Brings or fetches ransomware. */
  RANSOMWARE,
  /** Other mail with malicious intent. */
  MALICIOUS_SPAM,
  /** Advance fees, lotteries, extortion. */
  SCAM,
  /** Newsletters and notifications that somebody once wanted. */
  GRAYMAIL,
  /** The rest. */
  OTHER_SPAM
}
