package io.cloudward.threat.filter.deception;

import io.cloudward.inspection.header.MailAddress;
import java.util.regex.Pattern;

/** Senders who are not who they say they are. */
final class PretendedSender implements MailRule {

  private static final double BRAND = 4;
  private static final double OTHER_ADDRESS = 6;
  private static final double LOOKALIKE = 8;
  private static final double DMARC = 3;
  private static final double REPLY_ELSEWHERE = 2;

  /** An address in a display name, as in {@code "ceo@ours.example" <x@evil.example>}. */
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");

  private final Brands brands;

  PretendedSender(Brands brands) {
    this.brands = brands;
  }

  @Override
  public void look(SuspectMail mail, Doubts doubts) {
    mail.from().ifPresent(from -> look(from, mail, doubts));
    if (mail.failsDmarc()) {
      doubts.phishing("dmarc-fails", DMARC, "Its domain says that it did not send it.");
      doubts.compromise("dmarc-fails", DMARC, "Its domain says that it did not send it.");
    }
  }

  private void look(MailAddress from, SuspectMail mail, Doubts doubts) {
    var domain = from.domain();
    if (brands.borrowedByName(from.displayName(), domain).isPresent()) {
      doubts.phishing(
          "sender-borrows-brand",
          BRAND,
          "The sender is called like a well-known company whose address it is not.");
    }
    var shown = ADDRESS.matcher(from.displayName().toLowerCase(java.util.Locale.ROOT));
    if (shown.find() && !isRelated(shown.group(1), domain)) {
      doubts.compromise(
          "sender-shows-other-address",
          OTHER_ADDRESS,
          "The sender's name is an address of another domain than the sender's.");
    }
    if (mail.recipients().stream().anyMatch(own -> Lookalikes.areAlike(own, domain))) {
      doubts.compromise(
          "domain-looks-like-ours",
          LOOKALIKE,
          "The sender's domain looks like that of the recipients.");
    }
    if (mail.replyTo().map(MailAddress::domain).filter(to -> !isRelated(to, domain)).isPresent()) {
      doubts.compromise(
          "answers-go-elsewhere", REPLY_ELSEWHERE, "Answers would go to another domain.");
    }
  }

  private static boolean isRelated(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }
}
