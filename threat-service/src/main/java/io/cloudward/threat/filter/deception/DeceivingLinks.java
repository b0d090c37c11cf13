package io.cloudward.threat.filter.deception;

import io.cloudward.inspection.link.Link;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Links that lead elsewhere than they seem to. */
final class DeceivingLinks implements MailRule {

  private static final double MISLEADING = 4;
  private static final double MISLEADING_BRAND = 7;
  private static final double BORROWED_BRAND = 4.5;
  private static final double MIXED_ALPHABETS = 7;
  private static final double NUMBER = 5;
  private static final double USER = 6;

  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[.*]");

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://");

  private final Brands brands;

  DeceivingLinks(Brands brands) {
    this.brands = brands;
  }

  @Override
  public void look(SuspectMail mail, Doubts doubts) {
    if (any(mail, this::showsBrandOfAnother)) {
      doubts.phishing(
          "link-shows-brand",
          MISLEADING_BRAND,
          "A link shows the address of a well-known company and leads to another host.");
    } else if (any(mail, Link::misleading)) {
      doubts.phishing(
          "link-text-differs", MISLEADING, "A link shows one address and leads to another host.");
    }
    if (any(mail, link -> brands.borrowedByHost(link.unicodeHost()).isPresent())) {
      doubts.phishing(
          "brand-in-host",
          BORROWED_BRAND,
          "A link leads to a host that borrows the name of a well-known company.");
    }
    if (any(mail, link -> Lookalikes.mixesScripts(link.unicodeHost()))) {
      doubts.phishing(
          "mixed-alphabets", MIXED_ALPHABETS, "The host of a link mixes letters of two alphabets.");
    }
    if (any(mail, link -> ADDRESS.matcher(link.host()).matches())) {
      doubts.phishing("link-to-number", NUMBER, "A link leads to a number instead of a name.");
    }
    if (any(mail, link -> namesAUser(link.target()))) {
      doubts.phishing("link-hides-host", USER, "A link begins with one host and leads to another.");
    }
  }

  /** {@code https://bank.example@evil.example/}: the host stands behind the at sign. */
  private static boolean namesAUser(String target) {
    var scheme = SCHEME.matcher(target);
    if (!scheme.lookingAt()) {
      return false;
    }
    boolean hasDot = false;
    for (int i = scheme.end(); i < target.length(); i++) {
      switch (target.charAt(i)) {
        case '@' -> {
          return hasDot;
        }
        case '/', '?', '#' -> {
          return false;
        }
        case '.' -> hasDot = true;
        default -> {}
      }
    }
    return false;
  }

  private boolean showsBrandOfAnother(Link link) {
    return link.misleading() && brands.isOwned(link.visibleText()) && !brands.isOwned(link.host());
  }

  private static boolean any(SuspectMail mail, Predicate<Link> test) {
    return mail.links().stream().anyMatch(test);
  }
}
