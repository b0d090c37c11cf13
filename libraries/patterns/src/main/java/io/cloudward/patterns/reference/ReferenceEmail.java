package io.cloudward.patterns.reference;

import io.cloudward.patterns.Reason;
import io.cloudward.patterns.catalogue.ContextDefinition;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.reference.ReferenceMatcher.Match;
import io.cloudward.patterns.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, by splitting at the at sign and looking at either side by itself. */
final class ReferenceEmail {

  private static final Pattern QUOTED = Pattern.compile("\"[ -~&&[^\"\\\\]]{1,62}\"$");
  private static final Pattern USER = Pattern.compile("(?<![oO])://[!-~&&[^/?#\"<>@]]{0,256}$");
  private static final Pattern LEADING = Pattern.compile("^[%+'.-]+");
  private static final Pattern TOP_LEVEL = Pattern.compile("(?i)xn--.+|(?!..--)[^0-9-]{2,}");

  private ReferenceEmail() {}

  static List<Match> all(IdentifierDefinition identifier, ReferenceText text) {
    List<Match> matches = new ArrayList<>();
    int last = 0;
    for (int at = text.string().indexOf('@'); at >= 0; at = text.string().indexOf('@', at + 1)) {
      int start = local(text, at);
      int end = start < at ? domain(text, at + 1) : -1;
      boolean user = USER.matcher(text.string().substring(0, start)).find();
      if (end > at && bytes(text, start, end) <= 254 && !user && start >= last) {
        matches.add(match(identifier, text, start, end));
        last = end;
      }
    }
    return matches;
  }

  private static Match match(
      IdentifierDefinition identifier, ReferenceText text, int start, int end) {
    ContextDefinition context = identifier.context();
    @Nullable String word =
        context == null ? null : ReferenceContext.near(context, text, start, end);
    int raised = context == null || word == null ? 0 : context.raises();
    return new Match(start, end, 90, Math.min(100, 90 + raised), new Reason("email", null, word));
  }

  private static int local(ReferenceText text, int at) {
    String before = text.string().substring(0, at);
    if (before.endsWith("\"")) {
      Matcher quoted = QUOTED.matcher(before);
      return quoted.find() && !text.isWord(quoted.start() - 1) ? quoted.start() : at;
    }
    int start = at;
    while (start > 0
        && (text.isWord(start - 1) || "%+'.-".indexOf(before.charAt(start - 1)) >= 0)) {
      start--;
    }
    start = Math.max(start, before.lastIndexOf("..") + 1);
    if (before.endsWith(".") || bytes(text, start, at) > 64) {
      return at;
    }
    Matcher leading = LEADING.matcher(before.substring(start));
    return leading.find() ? start + leading.end() : start;
  }

  private static int domain(ReferenceText text, int from) {
    int end = -1;
    int at = from;
    for (int labels = 1; at < text.length(); labels++) {
      int next = label(text, at);
      if (next == at || bytes(text, at, next) > 63) {
        break;
      }
      if (labels > 1 && TOP_LEVEL.matcher(text.string().substring(at, next)).matches()) {
        end = next;
      }
      if (next == text.length() || text.string().charAt(next) != '.') {
        break;
      }
      at = next + 1;
    }
    return end >= 0 && !text.isWord(end) ? end : -1;
  }

  private static int label(ReferenceText text, int from) {
    boolean ascii = text.codePoint(from) < 0x80;
    int end = from;
    while (end < text.length()
        && (belongs(text.codePoint(end), ascii) || hyphen(text, from, end))) {
      end++;
    }
    while (end > from && text.string().charAt(end - 1) == '-') {
      end--;
    }
    return end;
  }

  private static boolean hyphen(ReferenceText text, int from, int at) {
    return at > from && text.codePoint(at) == '-';
  }

  private static boolean belongs(int codePoint, boolean ascii) {
    boolean mark =
        Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    return codePoint != '_'
        && (ascii ? Words.isWord(codePoint) : Character.isLetterOrDigit(codePoint) || mark);
  }

  private static int bytes(ReferenceText text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Character.toString(text.codePoint(i)).getBytes(StandardCharsets.UTF_8).length;
    }
    return count;
  }
}
