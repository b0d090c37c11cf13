package io.cloudward.contracts.verdict;

/** What a scanner thinks of an item. */
public enum Judgement {
  /** Nothing was found, or no policy applies. */
  CLEAN,
  /** Something was found that may be harmless. */
  SUSPICIOUS,
  /** Something harmful was found. */
  MALICIOUS,
  /** Sensitive content was found. */
  SENSITIVE,
  /** The content could not be read. */
  NOT_SCANNED
}
