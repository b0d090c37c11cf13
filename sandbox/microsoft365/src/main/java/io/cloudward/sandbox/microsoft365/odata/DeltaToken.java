package io.cloudward.sandbox.microsoft365.odata;

import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a reader of a delta feed stands.
 *
 * @param feed what is read; a token of another feed is refused
 * @param sequence the last change the reader has seen
 * @param first whether the reader is still in its first round, where removals are left out
 * @param select the properties chosen at the beginning
 */
record DeltaToken(String feed, long sequence, boolean first, String select) {
  String text() {
    var plain = String.join("|", List.of(feed, Long.toString(sequence), first ? "1" : "0", select));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static DeltaToken parse(String text, String feed) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = plain.split("\\|", 4);
      if (parts.length == 4 && parts[0].equals(feed)) {
        return new DeltaToken(feed, Long.parseLong(parts[1]), parts[2].equals("1"), parts[3]);
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static GraphError invalid() {
    return new GraphError(400, "Request_BadRequest", "The delta token is not valid.");
  }
}
