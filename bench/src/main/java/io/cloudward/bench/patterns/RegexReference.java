package io.cloudward.bench.patterns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JDK's regular expressions, one pass for each. */
final class RegexReference {

  private final List<Pattern> patterns;

  RegexReference(List<String> expressions) {
    patterns = expressions.stream().map(Pattern::compile).toList();
  }

  /** Scans; tells the number of matches. */
  long scan(byte[] text) {
    String string = new String(text, StandardCharsets.UTF_8);
    long matches = 0;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(string);
      while (matcher.find()) {
        matches++;
      }
    }
    return matches;
  }
}
