package io.cloudward.quarantine.preview;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that people can read and programs do not follow: hxxps[:]//host[.]example/path. */
final class Defanged {

  private static final int LONGEST = 2000;

  private static final Pattern SCHEME =
      Pattern.compile("(?i)\\b(https?|ftp)://([^/\\s?#\"'<>]{1,255})");

  private Defanged() {}

  /** One address. */
  static String link(String address) {
    var clean = address.strip().replaceAll("\\p{Cntrl}", "");
    var kept = clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    var text = text(kept);
    return text.equals(kept) ? kept.replaceFirst(":", "[:]") : text;
  }

  /** Every address in a text. */
  static String text(String text) {
    return SCHEME
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    scheme(found.group(1)) + "[:]//" + found.group(2).replace(".", "[.]")));
  }

  private static String scheme(String scheme) {
    return scheme.toLowerCase(Locale.ROOT).replace("tt", "xx").replace("ft", "fx");
  }
}
