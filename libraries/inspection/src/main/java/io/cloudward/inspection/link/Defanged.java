package io.cloudward.inspection.link;

import java.util.regex.Pattern;

/** Mends what people write so that a link cannot be clicked. */
final class Defanged {

  private static final Pattern WEB_SCHEME = Pattern.compile("^.*?(hxxps?|https?|h\\*\\*ps?)$");
  private static final Pattern SCHEME = Pattern.compile("^h(?:xx|\\*\\*)p");
  private static final Pattern DOT = Pattern.compile("(?i)[\\[({](?:\\.|dot)[\\])}]");

  private Defanged() {}

  /** The scheme without letters that ran into it: {@code seehttp} is {@code http}. */
  static String webScheme(String written) {
    return WEB_SCHEME.matcher(written).replaceFirst("$1");
  }

  static String mendScheme(String scheme) {
    return SCHEME.matcher(scheme).replaceFirst("http");
  }

  /** The address with its dots and colons out of their brackets. */
  static String mend(String written) {
    boolean mayBe =
        written.indexOf('[') >= 0 || written.indexOf('(') >= 0 || written.indexOf('{') >= 0;
    return mayBe ? DOT.matcher(written).replaceAll(".").replace("[:]", ":") : written;
  }
}
