package io.cloudward.threat.filter.deception;

import io.cloudward.inspection.header.MailAddress;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.text.TextSpan;
import io.cloudward.inspection.type.FileType;
import io.cloudward.threat.filter.ScannedItem;
import io.cloudward.threat.filter.deception.Phrases.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A message as far as deception is concerned.
 *
 * @param headers its header
 * @param from who claims to have sent it
 * @param replyTo who would get an answer, if somebody else
 * @param recipients domains that it was sent to
 * @param text subject and visible text, in lower case, white space made one, up to 64 KiB
 * @param wishes what the text asks for
 * @param links those of the text and of attached pages that nobody vouches for
 * @param form whether an attached page, or the message, asks to type something
 */
record SuspectMail(
    MailHeaders headers,
    Optional<MailAddress> from,
    Optional<MailAddress> replyTo,
    List<String> recipients,
    String text,
    Set<Wish> wishes,
    List<Link> links,
    boolean form) {

  private static final int LONGEST = 64 * 1024;
  private static final int MOST_LINKS = 500;

  static SuspectMail of(ScannedItem item, Phrases phrases) {
    var root = item.inspection().root();
    var headers = root.headers();
    var read = item.parts().filter(SuspectMail::isRead).toList();
    var text = text(headers.subject(), read);
    return new SuspectMail(
        headers,
        headers.addresses("From").stream().findFirst(),
        headers.addresses("Reply-To").stream().findFirst(),
        headers.addresses("To").stream().map(MailAddress::domain).distinct().limit(50).toList(),
        text,
        phrases.in(text),
        read.stream()
            .flatMap(part -> part.links().stream())
            .filter(link -> !item.exemptions().link(link.target(), link.host()))
            .limit(MOST_LINKS)
            .toList(),
        read.stream().anyMatch(part -> part.has(Trait.FORM)));
  }

  /** Whether the receiving organization found that the sender's domain did not send it. */
  boolean failsDmarc() {
    return headers
        .first("Authentication-Results")
        .map(field -> field.toLowerCase(Locale.ROOT).contains("dmarc=fail"))
        .orElse(false);
  }

  /** The domain of the sender, empty if there is none. */
  String domain() {
    return from.map(MailAddress::domain).orElse("");
  }

  /** A body, or a page that came along; forwarded messages are somebody else's. */
  private static boolean isRead(Part part) {
    return part.kind() == PartKind.BODY
        || (part.kind() == PartKind.ATTACHMENT && part.type() == FileType.HTML);
  }

  private static String text(String subject, List<Part> parts) {
    var joined = new StringBuilder(subject);
    for (var part : parts) {
      for (var span : part.text().spans()) {
        int room = LONGEST - joined.length();
        if (span.kind() == TextKind.VISIBLE && room > 0) {
          int end = Math.min(span.end(), span.start() + room);
          joined
              .append(' ')
              .append(part.text().string(new TextSpan(span.kind(), span.start(), end)));
        }
      }
    }
    return folded(joined.toString().toCharArray());
  }

  /**
   * Lower case, white space made one. By hand: regular expressions take longer than everything else
   * that is done with a small mail.
   */
  private static String folded(char[] text) {
    int length = 0;
    boolean isAscii = true;
    boolean isAfterSpace = false;
    for (char c : text) {
      boolean isSpace = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0';
      if (!isSpace || !isAfterSpace) {
        text[length++] = isSpace ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      }
      isAscii &= c < 0x80;
      isAfterSpace = isSpace;
    }
    var folded = new String(text, 0, length);
    return isAscii ? folded : folded.toLowerCase(Locale.ROOT);
  }

  /** Everything here is content. */
  @Override
  public String toString() {
    return "SuspectMail[" + links.size() + " links]";
  }
}
