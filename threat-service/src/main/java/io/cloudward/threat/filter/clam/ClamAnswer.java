package io.cloudward.threat.filter.clam;

import java.util.regex.Pattern;

/** What clamd says about a stream (clamd(8), command {@code INSTREAM}). */
sealed interface ClamAnswer {

  /** Nothing was found. */
  record Clean() implements ClamAnswer {}

  /** A signature matched. */
  record Found(String signature) implements ClamAnswer {}

  /** The stream is longer than clamd takes. */
  record TooLarge() implements ClamAnswer {}

  /** No answer, or none that makes sense. */
  record Unavailable(String why) implements ClamAnswer {}

  /** Reads the answer to a {@code zINSTREAM}, without its end. */
  static ClamAnswer parse(String text) {
    var found = Patterns.FOUND.matcher(text);
    if (found.matches()) {
      return new Found(found.group(1));
    }
    if (text.equals("stream: OK")) {
      return new Clean();
    }
    return text.startsWith("INSTREAM size limit exceeded")
        ? new TooLarge()
        : new Unavailable("it gave an answer that makes no sense");
  }

  /** What answers look like. */
  final class Patterns {

    private static final Pattern FOUND =
        Pattern.compile("stream: ([\\x21-\\x7E][\\x20-\\x7E]{0,150}) FOUND");

    private Patterns() {}
  }
}
