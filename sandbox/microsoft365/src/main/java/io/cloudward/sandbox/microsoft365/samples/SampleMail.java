package io.cloudward.sandbox.microsoft365.samples;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Messages that detectors are to find, and one that they are to leave alone. */
public final class SampleMail {
  /** The names there are. */
  public static final List<String> NAMES =
      List.of("eicar", "phish", "bec", "dlp", "clean", "blocked", "macro");

  private static final String PHISHING =
      """
      <html><body style="font-family:Segoe UI,sans-serif">
      <p><b>Microsoft 365</b></p>
      <p>Dear customer,</p>
      <p>the password of your mailbox {to} <b>expires today</b>. Your account will be suspended within 24 hours
      unless you verify your identity immediately.</p>
      <p><a href="http://203.0.113.66/microsoftonline/login.php?user={to}">https://login.microsoftonline.com/verify</a></p>
      <p>Enter your password to keep your current one. If you do not act now, all incoming messages will be lost.</p>
      <p>Microsoft account security team</p></body></html>
      """;

  private static final String FRAUD =
      """
      Hi,

      are you at your desk? I am in a meeting and cannot talk. I need you to handle a confidential wire transfer of
      24,800 EUR to a new supplier today, before the bank closes. Please do not speak to anybody about it until it is
      announced. Send me your mobile number and I will give you the bank details.

      Avery Admin
      Chief Executive Officer
      Sent from my iPhone
      """;

  private SampleMail() {}

  /** The message of that name to that address, sent just now. */
  public static Optional<byte[]> named(String kind, String to, Instant now) {
    var partner = "Jordan Partner <jordan@partner.example>";
    var mail =
        switch (kind) {
          case "phish" -> phishing(to, now);
          case "bec" -> fraud(to, now);
          case "dlp" ->
              new MailBuilder(partner, to, "Cards for the renewals", now)
                  .plain(SensitiveText.LETTER);
          case "clean" -> letter(partner, to, 0, now);
          case "eicar" -> with(kind, partner, to, "Invoice 4711", now);
          case "blocked" -> with(kind, partner, to, "The new version", now);
          case "macro" -> with(kind, partner, to, "Forecast 2027", now);
          default -> null;
        };
    return Optional.ofNullable(mail).map(MailBuilder::build);
  }

  /** An everyday message. */
  public static byte[] everyday(String from, String to, int number, Instant date) {
    return letter(from, to, number, date).build();
  }

  private static MailBuilder letter(String from, String to, int number, Instant date) {
    var letter = EverydayText.LETTERS.get(number % EverydayText.LETTERS.size());
    var text = letter.text().replace("{to}", given(to)).replace("{from}", given(from));
    return new MailBuilder(from, to, letter.subject(), date).plain(text);
  }

  private static MailBuilder phishing(String to, Instant now) {
    var from = "\"Microsoft 365 Security\" <no-reply@rnicrosoft-support.example>";
    return new MailBuilder(from, to, "Action required: your password expires today", now)
        .field("Reply-To", "helpdesk@mailbox-verify.example")
        .field(
            "Authentication-Results",
            "mx.sandbox.example; spf=fail; dkim=none; dmarc=fail action=none")
        .html(PHISHING.replace("{to}", to));
  }

  private static MailBuilder fraud(String to, Instant now) {
    return new MailBuilder(
            "\"Avery Admin\" <ceo.office@exec-mail.example>", to, "Urgent request", now)
        .field("Reply-To", "avery.admin.private@freemail.example")
        .field(
            "Authentication-Results",
            "mx.sandbox.example; spf=pass; dkim=none; dmarc=none action=none")
        .plain(FRAUD);
  }

  private static MailBuilder with(
      String kind, String from, String to, String subject, Instant now) {
    return new MailBuilder(from, to, subject, now)
        .plain("Hello,\n\nplease see the attachment.\n\nJordan")
        .attach(SampleFile.named(kind).orElseThrow());
  }

  /** The first name in an address such as {@code Ann Lee <ann@example.com>}. */
  private static String given(String address) {
    var name = address.replaceFirst("^\"?([\\p{L}]+).*$", "$1");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
