package io.cloudward.threat.filter.deception;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Names that look like others (Unicode Technical Standard 39 names the problem). */
final class Lookalikes {

  /** Letters of Cyrillic and Greek, and digits, that look like Latin ones; pairs. */
  private static final String PAIRS = "аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhαaοoνvρpτtυuκkιi0o1l5s3e";

  /** Shorter domains are one letter apart by chance. */
  private static final int SHORTEST = 9;

  private static final Set<UnicodeScript> NEUTRAL =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  private Lookalikes() {}

  /**
   * The text as it looks: marks gone, foreign letters and digits as the Latin ones they imitate.
   */
  static String skeleton(String text) {
    var plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    var seen = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      seen.append(latin(plain.charAt(i)));
    }
    return seen.toString().replace("rn", "m").replace("vv", "w");
  }

  private static char latin(char letter) {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      if (PAIRS.charAt(i) == letter) {
        return PAIRS.charAt(i + 1);
      }
    }
    return letter;
  }

  /** Whether a label of a host mixes Latin with another alphabet. */
  static boolean mixesScripts(String unicodeHost) {
    for (var label : unicodeHost.split("\\.")) {
      var scripts = EnumSet.noneOf(UnicodeScript.class);
      label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
      scripts.removeAll(NEUTRAL);
      if (scripts.contains(UnicodeScript.LATIN)
          && (scripts.contains(UnicodeScript.CYRILLIC) || scripts.contains(UnicodeScript.GREEK))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two different domains look alike: the same skeleton, or one letter off before the same
   * last label.
   */
  static boolean areAlike(String one, String other) {
    if (one.equals(other) || one.length() < SHORTEST || other.length() < SHORTEST) {
      return false;
    }
    return skeleton(one).equals(skeleton(other))
        || (last(one).equals(last(other)) && isOneEditAway(one, other));
  }

  private static String last(String domain) {
    return domain.substring(domain.lastIndexOf('.') + 1);
  }

  private static boolean isOneEditAway(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    int skip = longer.length() > shorter.length() ? same : same + 1;
    return shorter
        .substring(Math.min(skip, shorter.length()))
        .equals(longer.substring(Math.min(same + 1, longer.length())));
  }
}
