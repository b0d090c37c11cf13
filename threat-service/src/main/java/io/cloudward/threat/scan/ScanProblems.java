package io.cloudward.threat.scan;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What a submission can be refused for. */
final class ScanProblems {

  private static final long MEBIBYTE = 1024 * 1024;

  private ScanProblems() {}

  static HttpProblem empty() {
    return Problems.of(
        "empty-body",
        400,
        "There is nothing to scan",
        "The body is empty.",
        Map.of("remedy", "Send the raw message, RFC 5322 with its header, as the body."));
  }

  static HttpProblem notOneFile() {
    return Problems.of(
        "not-one-file",
        400,
        "There is not one file to scan",
        "The form must hold exactly one file.",
        Map.of(
            "remedy", "Send one part with a file name; for several files send several requests."));
  }

  static HttpProblem tooManyMessages(int most) {
    return Problems.of(
        "too-many-messages",
        400,
        "There are too many messages",
        "A mailbox may hold at most " + most + " messages.",
        Map.of("remedy", "Send the messages in several requests."));
  }

  static HttpProblem tooLarge(long most) {
    return Problems.of(
        "content-too-large",
        413,
        "The item is too large",
        "An item may have at most " + most / MEBIBYTE + " MiB.",
        Map.of(
            "remedy", "Larger messages do not exist in Exchange Online; scan parts of the file."));
  }

  static HttpProblem noPolicy() {
    return Problems.notFound("policy");
  }

  /** Nothing of it is the client's fault but that it may have gone away. */
  static UncheckedIOException broken(IOException cause) {
    return new UncheckedIOException("what was submitted cannot be read", cause);
  }
}
