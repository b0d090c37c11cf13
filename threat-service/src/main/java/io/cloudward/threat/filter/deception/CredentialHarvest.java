package io.cloudward.threat.filter.deception;

import io.cloudward.threat.filter.deception.Phrases.Wish;

/** Mail that wants a password, and threatens to get it. */
final class CredentialHarvest implements MailRule {

  private static final double ASKS = 3;
  private static final double THREATENS = 2;
  private static final double FORM = 5;

  @Override
  public void look(SuspectMail mail, Doubts doubts) {
    boolean asks = mail.wishes().contains(Wish.CREDENTIALS);
    if (asks && (mail.form() || !mail.links().isEmpty())) {
      doubts.phishing("asks-for-credentials", ASKS, "It asks to sign in or to confirm an account.");
      if (mail.wishes().contains(Wish.THREAT)) {
        doubts.phishing(
            "threatens", THREATENS, "It threatens with what happens if one does not follow.");
      }
    }
    if (mail.form() && asks) {
      doubts.phishing("form", FORM, "It holds a form to type credentials into.");
    }
  }
}
