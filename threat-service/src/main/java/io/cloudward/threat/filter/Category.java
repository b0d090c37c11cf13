package io.cloudward.threat.filter;

import io.cloudward.contracts.verdict.Judgement;

/** What an item is taken for. The names are part of the interface and of events. */
public enum Category {
  MALWARE(Judgement.MALICIOUS),
  RANSOMWARE(Judgement.MALICIOUS),
  MALICIOUS_URL(Judgement.MALICIOUS),
  PHISHING(Judgement.MALICIOUS),
  BEC(Judgement.MALICIOUS),
  SCAM(Judgement.MALICIOUS),
  /** An administrator blocked the sender, file or address. */
  BLOCK_LIST(Judgement.MALICIOUS),
  BLOCKED_FILE(Judgement.SUSPICIOUS),
  SPAM(Judgement.SUSPICIOUS),
  GRAYMAIL(Judgement.SUSPICIOUS),
  /** A part that the policy does not let through unseen. */
  UNSCANNABLE(Judgement.SUSPICIOUS);

  private final Judgement judgement;

  Category(Judgement judgement) {
    this.judgement = judgement;
  }

  /** The verdict on an item that certainly belongs here. */
  public Judgement judgement() {
    return judgement;
  }
}
