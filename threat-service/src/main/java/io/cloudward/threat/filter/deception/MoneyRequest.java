package io.cloudward.threat.filter.deception;

import io.cloudward.threat.filter.deception.Phrases.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody important who wants money, quickly and secretly. */
final class MoneyRequest implements MailRule {

  private static final double MONEY = 3;
  private static final double HURRY = 1;
  private static final double SECRECY = 2;
  private static final double PRIVATE_CHIEF = 4;
  private static final double CHIEF_FROM_OUTSIDE = 3;

  private static final Set<String> FREE_MAIL = Set.copyOf(ShippedLines.of("free-mail.txt"));

  private static final Pattern CHIEF =
      Pattern.compile(
          "(?i)\\b(?:ceo|cfo|coo|chief\\s+\\w+\\s+officer|managing\\s+director|president|chairman"
              + "|geschäftsführer(?:in)?|directeur\\s+général|director\\s+general)\\b");

  private static final List<Wish> PRESSING = List.of(Wish.HURRY, Wish.SECRECY);

  @Override
  public void look(SuspectMail mail, Doubts doubts) {
    boolean isPrivateChief = isPrivateChief(mail);
    boolean wantsMoney = mail.wishes().contains(Wish.MONEY);
    if (isPrivateChief) {
      doubts.compromise(
          "chief-with-private-address",
          PRIVATE_CHIEF,
          "The sender has the title of a chief and the address of a free mail provider.");
    }
    if (wantsMoney) {
      doubts.compromise("asks-for-money", MONEY, "It asks for a payment or for other accounts.");
    }
    if (wantsMoney && isChief(mail) && !mail.recipients().contains(mail.domain())) {
      doubts.compromise(
          "chief-from-outside",
          CHIEF_FROM_OUTSIDE,
          "Somebody from outside signs as a chief and asks for money.");
    }
    if (wantsMoney || isPrivateChief) {
      PRESSING.stream()
          .filter(wish -> mail.wishes().contains(wish))
          .forEach(
              wish ->
                  doubts.compromise(
                      "presses-" + wish.name().toLowerCase(Locale.ROOT),
                      wish == Wish.HURRY ? HURRY : SECRECY,
                      wish == Wish.HURRY ? "It is urgent." : "It asks to tell nobody."));
    }
  }

  private static boolean isPrivateChief(SuspectMail mail) {
    return FREE_MAIL.contains(mail.domain()) && isChief(mail);
  }

  /** Whether the sender's name or the signature has the title of a chief. */
  private static boolean isChief(SuspectMail mail) {
    return mail.from().filter(from -> CHIEF.matcher(from.displayName()).find()).isPresent()
        || CHIEF.matcher(signature(mail)).find();
  }

  /** The end of the text, where people say who they are. */
  private static String signature(SuspectMail mail) {
    var text = mail.text();
    return text.substring(Math.max(0, text.length() - 120));
  }
}
